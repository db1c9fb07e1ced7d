import { useInfiniteQuery } from '@tanstack/react-query';
import { Paragraph, StatusBadge } from '@utrecht/component-library-react';
import clsx from 'clsx';
import { useTranslation } from 'react-i18next';
import { shortDay } from '@/shared/format/dates';
import { currentLanguage } from '@/shared/i18n/i18n';
import { Pages } from '@/shared/ui/Pages';
import { ActionLink } from '@/shared/ui/TextLink';
import { agreementsQuery, type Agreement } from '../api/listAgreements';
import { useCase } from '../CaseContext';
import { ConfirmAgreements } from './ConfirmAgreements';
import { DaysLeft } from './DaysLeft';
import { Section } from './Section';

/** What was agreed with the objector, what is still to be done, and what he or she says of it. */
export function AgreementSection() {
  const { t } = useTranslation('caseActs');
  const { id } = useCase();
  const list = useInfiniteQuery(agreementsQuery(id));
  return (
    <Section name="agreements">
      <Pages list={list} empty={<Paragraph>{t('agreements.nothing')}</Paragraph>}>
        {(agreements) => (
          <>
            <ul className="rows">{agreements.toReversed().map((agreement) => <li key={agreement.id} className="row"><Row agreement={agreement} /></li>)}</ul>
            {agreements.some(({ status, confirmationId }) => status === 'open' && confirmationId == null) && <ConfirmAgreements />}
          </>
        )}
      </Pages>
      <p className="actions"><ActionLink secondary to="afspraken">{t('agreements.manage')}</ActionLink></p>
    </Section>
  );
}

function Row({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation(['caseActs', 'caseContact']);
  const { status, response, byWhen } = agreement;
  return (
    <>
      <div>
        <p lang="nl" className={clsx(status === 'cancelled' && 'row__mistake')}><span>{agreement.what}</span></p>
        <p className="quiet">
          {t(`caseContact:agreement.whoIs.${agreement.who}`)} · <time dateTime={byWhen}>{shortDay(byWhen, currentLanguage())}</time>
          {agreement.confirmationId != null && <> · {t('caseActs:agreements.told')}</>}
        </p>
        {status === 'cancelled' && <p className="quiet">{t('caseActs:agreements.why')} <span lang="nl">{agreement.cancelReason}</span></p>}
      </div>
      <div className="badges">
        {status === 'open' ? <DaysLeft day={byWhen} /> : <StatusBadge className="badge">{t(`caseActs:agreementStatus.${status}`)}</StatusBadge>}
        {response !== 'none' && <StatusBadge className={clsx('badge', response === 'contested' && 'badge--danger')}>{t(`caseActs:response.${response}`)}</StatusBadge>}
      </div>
      {response === 'contested' && agreement.responseText != null && <p lang="nl" className="own-words">{agreement.responseText}</p>}
    </>
  );
}
