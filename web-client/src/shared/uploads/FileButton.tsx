import { useId } from 'react';

/** Chooses files. The browser's own control speaks the language of the browser, so a label that looks like a button stands in its place. */
export function FileButton({ label, describedBy, accept, multiple, onFiles }: {
  label: string;
  describedBy?: string;
  accept?: string;
  multiple?: boolean;
  onFiles: (files: File[]) => void;
}) {
  const id = useId();
  return (
    <div className="file-button">
      <input
        type="file"
        id={id}
        className="file-button__input"
        accept={accept}
        multiple={multiple}
        aria-describedby={describedBy}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file can be chosen again.
          target.value = '';
        }}
      />
      <label htmlFor={id} className="utrecht-button utrecht-button--secondary-action">{label}</label>
    </div>
  );
}
