import { Button } from '@utrecht/component-library-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/shared/ui/Dialog';

const keys = [
  ['next', ['J', '↓']], ['previous', ['K', '↑']], ['enter', ['Enter']], ['select', ['X']], ['search', ['/']], ['help', ['?']],
] as const;

/** Which keys do what, and the switch that turns those of one letter off. */
export function KeysDialog({ isOn, onSwitch, onClose }: { isOn: boolean; onSwitch: (on: boolean) => void; onClose: () => void }) {
  const { t } = useTranslation('worklist');
  const id = useId();
  return (
    <Dialog title={t('keys.title')} onCancel={onClose}>
      <dl className="keys">
        {keys.map(([what, those]) => (
          <div key={what}>
            <dt>{those.map((key, index) => <span key={key}>{index > 0 && ` ${t('keys.or')} `}<kbd>{key}</kbd></span>)}</dt>
            <dd>{t(`keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
      <div className="choice">
        <input
          id={id} type="checkbox" checked={isOn} aria-describedby={`${id}-hint`}
          className="utrecht-checkbox utrecht-checkbox--html-input" onChange={(event) => { onSwitch(event.target.checked); }}
        />
        <label htmlFor={id} className="choice__label">{t('keys.on')}</label>
        <div id={`${id}-hint`} className="choice__hint">{t('keys.onHint')}</div>
      </div>
      <Button appearance="secondary-action-button" onClick={onClose}>{t('keys.close')}</Button>
    </Dialog>
  );
}
