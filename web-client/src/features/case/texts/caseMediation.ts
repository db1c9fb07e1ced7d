import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './caseMediation.en';
import { nl } from './caseMediation.nl';

declare module '@/shared/i18n/i18n' {
  interface Texts { caseMediation: typeof nl }
}

registerTexts('caseMediation', { nl, en });
