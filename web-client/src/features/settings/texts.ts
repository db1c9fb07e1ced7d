import { registerTexts } from '@/shared/i18n/i18n';
import { en } from './texts.en';
import { nl } from './texts.nl';

declare module '@/shared/i18n/i18n' {
  interface Texts { settings: typeof nl }
}

registerTexts('settings', { nl, en });
