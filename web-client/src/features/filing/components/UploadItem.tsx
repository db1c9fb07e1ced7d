import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '@/shared/i18n/i18n';
import { useFilingParts } from '../FilingContext';
import type { Upload } from '../uploads';
import { FileButton } from './FileButton';
import { TextButton } from './TextButton';

const megabyte = 1024 * 1024;

const sizeOf = (bytes: number): string =>
  bytes < megabyte
    ? `${Math.max(1, Math.round(bytes / 1024))} kB`
    : `${new Intl.NumberFormat(currentLanguage() === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 1 }).format(bytes / megabyte)} MB`;

/** One file: how far it is, what is wrong with it, and what can be done about that. */
export function UploadItem({ upload: { key, name, size, received, state, reason } }: { upload: Upload }) {
  const { t } = useTranslation('filing');
  const { uploads } = useFilingParts();
  const [isOther, setIsOther] = useState(false);
  const why = typeof reason === 'string' ? reason : reason?.[currentLanguage()];
  const percent = Math.floor((received / size) * 100);
  const isDone = state === 'ready' || state === 'refused';

  return (
    <li className={`upload upload--${state}`}>
      <div className="upload__top">
        <span className="upload__name">{name}</span>
        <span className="quiet">{sizeOf(size)}</span>
      </div>
      {!isDone && <progress className="upload__bar" max={size} value={received} aria-label={t('files.progress', { name })}>{percent}%</progress>}
      <p className={state === 'refused' ? 'field__error' : 'quiet'}>{t(`files.state.${state}`, { percent })}{why !== undefined && ` ${why}`}</p>
      {isOther && <p className="field__error" role="alert">{t('files.other', { name, size: sizeOf(size) })}</p>}
      <div className="upload__actions">
        {state === 'stopped' && <Button appearance="secondary-action-button" aria-label={t('files.retryOf', { name })} onClick={uploads.retry}>{t('files.retry')}</Button>}
        {state === 'missing' && (
          <FileButton label={t('files.again', { name })} onFiles={([file]) => { setIsOther(file !== undefined && !uploads.choose(key, file)); }} />
        )}
        <TextButton disabled={state === 'removing'} aria-label={t(isDone ? 'files.removeOf' : 'files.cancelOf', { name })} onClick={() => { void uploads.remove(key); }}>
          {isDone ? t('files.remove') : t('files.cancel')}
        </TextButton>
      </div>
    </li>
  );
}
