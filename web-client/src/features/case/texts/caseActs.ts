import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './caseActs.en';
import { nl } from './caseActs.nl';

declare module '@/shared/i18n/i18n' {
  interface Texts { caseActs: typeof nl }
}

registerTexts('caseActs', { nl, en });
