import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './en';
import { nl } from './nl';

declare module '@/shared/i18n/i18n' {
  interface Texts { filing: typeof nl }
}

registerTexts('filing', { nl, en });
