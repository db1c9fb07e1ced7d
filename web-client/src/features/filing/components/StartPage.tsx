import { Alert, Button, Heading, Paragraph, UnorderedList, UnorderedListItem } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { dayOf, timeOf } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { useMunicipality } from '@/shared/municipality/municipality';
import { useSession } from '@/shared/session/SessionContext';
import { ContactPanel } from '@/shared/ui/ContactPanel';
import { Dialog } from '@/shared/ui/Dialog';
import { isDay } from '@/shared/ui/form/DateField';
import { Screen } from '@/shared/ui/Screen';
import { ActionLink } from '@/shared/ui/TextLink';
import { noAnswers } from '../answers';
import { useFiling, useFilingStore } from '../FilingContext';
import { numberOf, pathOf, receiptPath, steps } from '../steps';

const atHand = ['letter', 'papers', 'time'] as const;

/** What filing asks, and where to begin or to go on. */
export function StartPage() {
  const { t } = useTranslation('filing');
  const { changedAt } = useFiling();
  return (
    <Screen title={t('start.title')} lead={<Paragraph appearance="lead">{t('start.lead', { count: steps.length })}</Paragraph>}>
      <div className="columns">
        <div className="columns__main">
          {changedAt === 0 ? <Begin /> : <GoOn />}
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

/** With DigiD or without: both lead to the first step, with what the guidance page knew of the decision. */
function Begin() {
  const { t } = useTranslation('filing');
  const { session } = useSession();
  const store = useFilingStore();
  const { filed } = useFiling();
  const navigate = useNavigate();
  const contestedDecision = useKnownDecision();
  const keep = (): void => { store.change({ answers: { ...noAnswers, contestedDecision }, step: 'decision', filed: undefined }); };
  const begin = async (): Promise<void> => {
    keep();
    await navigate(pathOf('decision'));
  };

  return (
    <section className="panel panel--accent" aria-labelledby="begin">
      <Heading level={2} id="begin" appearance="utrecht-heading-3">{session?.signedIn ? t('start.beginTitle') : t('start.howTitle')}</Heading>
      {!session?.signedIn && <Paragraph>{t('start.howText')}</Paragraph>}
      <div className="actions">
        {session?.signedIn
          ? <Button appearance="primary-action-button" onClick={() => { void begin(); }}>{t('start.begin')}</Button>
          : (
            <>
              <ActionLink to={`/aanmelden?${new URLSearchParams({ returnTo: pathOf('decision') }).toString()}`} onClick={keep}>{t('start.withSignIn')}</ActionLink>
              <Button appearance="secondary-action-button" onClick={() => { void begin(); }}>{t('start.without')}</Button>
            </>
          )}
      </div>
      {filed && <p className="actions"><ActionLink secondary to={receiptPath}>{t('start.toReceipt', { number: filed.receipt.number })}</ActionLink></p>}
    </section>
  );
}

function useKnownDecision() {
  const [params] = useSearchParams();
  const types = useMunicipality()?.decisionTypes ?? [];
  const [code, day] = [params.get('soort') ?? '', params.get('datum') ?? ''];
  return { ...noAnswers.contestedDecision, decisionType: types.some((type) => type.code === code) ? code : '', dateOfNotice: isDay(day) ? day : '' };
}

/** What this tab still holds: to go on with, or to throw away. */
function GoOn() {
  const { t } = useTranslation('filing');
  const store = useFilingStore();
  const { step = 'decision', changedAt } = useFiling();
  const [asks, setAsks] = useState(false);
  const at = new Date(changedAt).toISOString();
  const language = currentLanguage();

  return (
    <section className="panel panel--accent" aria-labelledby="go-on">
      <Heading level={2} id="go-on" appearance="utrecht-heading-3">{t('start.goOnTitle')}</Heading>
      <Paragraph>{t('start.goOnText', { number: numberOf(step), step: t(`steps.${step}`), day: dayOf(at, language), time: timeOf(at, language) })}</Paragraph>
      <div className="actions">
        <ActionLink to={pathOf(step)}>{t('start.goOn')}</ActionLink>
        <Button appearance="secondary-action-button" onClick={() => { setAsks(true); }}>{t('start.discard')}</Button>
      </div>
      {asks && (
        <Dialog title={t('start.discardTitle')} onCancel={() => { setAsks(false); }}>
          <Paragraph>{t('start.discardText')}</Paragraph>
          <div className="actions">
            <Button appearance="primary-action-button" onClick={() => { setAsks(false); store.clear(); }}>{t('start.discardYes')}</Button>
            <Button appearance="secondary-action-button" onClick={() => { setAsks(false); }}>{t('start.discardNo')}</Button>
          </div>
        </Dialog>
      )}
    </section>
  );
}
