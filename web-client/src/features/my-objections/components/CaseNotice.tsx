import '../actTexts';
import { Alert, Paragraph } from '@utrecht/component-library-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { doneIn } from '../useCaseDone';

/** Says that what the citizen did on a page of the case was done. */
export function CaseNotice() {
  const { t } = useTranslation('ownActs');
  const done = doneIn(useLocation().state);
  return done === undefined ? null : <Alert type="ok" role="status"><Paragraph>{t(`done.${done}`)}</Paragraph></Alert>;
}
