import { Alert, Heading, Paragraph, UnorderedList, UnorderedListItem } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeFragment } from '@/shared/fragment';
import { useSession } from '@/shared/session/SessionContext';
import { ContactPanel } from '@/shared/ui/ContactPanel';
import { Screen } from '@/shared/ui/Screen';
import { useFiling } from '../FilingContext';
import { steps } from '../steps';
import { Begin } from './Begin';
import { GoOn } from './GoOn';
import { LinkedDraft } from './LinkedDraft';
import { OwnDrafts } from './OwnDrafts';

const atHand = ['letter', 'papers', 'time'] as const;

/** What filing asks, and where to begin or to go on: with what this tab holds, what was saved, or what a mailed link opens. */
export function StartPage() {
  const { t } = useTranslation('filing');
  const { session } = useSession();
  const { changedAt } = useFiling();
  const [token] = useState(takeFragment);
  return (
    <Screen title={t('start.title')} lead={<Paragraph appearance="lead">{t('start.lead', { count: steps.length })}</Paragraph>}>
      <div className="columns">
        <div className="columns__main">
          {token !== undefined && <LinkedDraft token={token} />}
          {changedAt === 0 ? <Begin /> : <GoOn />}
          {session?.signedIn && <OwnDrafts />}
          <section aria-labelledby="at-hand">
            <Heading level={2} id="at-hand" appearance="utrecht-heading-3">{t('start.atHandTitle')}</Heading>
            <UnorderedList>{atHand.map((item) => <UnorderedListItem key={item}>{t(`start.atHand.${item}`)}</UnorderedListItem>)}</UnorderedList>
          </section>
          <Alert type="info"><Paragraph>{t('start.clock')}</Paragraph></Alert>
        </div>
        <ContactPanel />
      </div>
    </Screen>
  );
}
