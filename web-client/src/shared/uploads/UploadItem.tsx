import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fileSize } from '@/shared/format/size';
import { currentLanguage } from '@/shared/i18n/i18n';
import { TextButton } from '@/shared/ui/TextButton';
import { FileButton } from './FileButton';
import type { Upload, Uploads } from './Uploads';

/** One file: how far it is, what is wrong with it, and what can be done about that. */
export function UploadItem({ uploads, upload: { key, name, size, received, state, reason }, isForGood }: { uploads: Uploads; upload: Upload; isForGood: boolean }) {
  const { t } = useTranslation('uploads');
  const language = currentLanguage();
  const [isOther, setIsOther] = useState(false);
  const why = typeof reason === 'string' ? reason : reason?.[language];
  const percent = Math.floor((received / size) * 100);
  const isDone = state === 'ready' || state === 'refused';

  return (
    <li className={`upload upload--${state}`}>
      <div className="upload__top">
        <span className="upload__name">{name}</span>
        <span className="quiet">{fileSize(size, language)}</span>
      </div>
      {!isDone && <progress className="upload__bar" max={size} value={received} aria-label={t('progress', { name })}>{percent}%</progress>}
      <p className={state === 'refused' ? 'field__error' : 'quiet'}>{t(`state.${state}`, { percent })}{why !== undefined && ` ${why}`}</p>
      {isOther && <p className="field__error" role="alert">{t('other', { name, size: fileSize(size, language) })}</p>}
      <div className="upload__actions">
        {state === 'stopped' && <Button appearance="secondary-action-button" aria-label={t('retryOf', { name })} onClick={uploads.retry}>{t('retry')}</Button>}
        {state === 'missing' && (
          <FileButton label={t('again', { name })} onFiles={([file]) => { setIsOther(file !== undefined && !uploads.choose(key, file)); }} />
        )}
        {!(isForGood && state === 'ready') && (
          <TextButton disabled={state === 'removing'} aria-label={t(isDone ? 'removeOf' : 'cancelOf', { name })} onClick={() => { void uploads.remove(key); }}>
            {isDone ? t('remove') : t('cancel')}
          </TextButton>
        )}
      </div>
    </li>
  );
}
