import { Button } from '@utrecht/component-library-react';
import { useId, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';

/** Searches for a text when it is sent, not while it is typed. */
export function SearchField({ text, onSearch, input }: { text: string; onSearch: (text: string) => void; input?: RefObject<HTMLInputElement | null> }) {
  const { t } = useTranslation('worklist');
  const id = useId();
  return (
    <form
      role="search"
      className="search"
      onSubmit={(event) => {
        event.preventDefault();
        const value = new FormData(event.currentTarget).get('text');
        onSearch(typeof value === 'string' ? value.trim() : '');
      }}
    >
      <label htmlFor={id}>{t('search.label')}</label>
      <div className="search__row">
        <input key={text} ref={input} id={id} name="text" type="search" maxLength={100} defaultValue={text} className="utrecht-textbox utrecht-textbox--html-input" />
        <Button type="submit" appearance="secondary-action-button">{t('search.submit')}</Button>
      </div>
    </form>
  );
}
