import { Button, Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useMunicipality } from '@/shared/municipality/municipality';
import { useSession } from '@/shared/session/SessionContext';
import { isDay } from '@/shared/ui/form/DateField';
import { ActionLink } from '@/shared/ui/TextLink';
import { noAnswers } from '../answers';
import { useFiling, useFilingParts } from '../FilingContext';
import { pathOf, receiptPath } from '../steps';

/** With DigiD or without: both lead to the first step, with what the guidance page knew of the decision. */
export function Begin() {
  const { t } = useTranslation('filing');
  const { session } = useSession();
  const { store } = useFilingParts();
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
