import '@/shared/i18n/i18n';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ApiError } from '@/shared/api/problem';
import { SessionProvider } from '@/shared/session/SessionContext';
import { DateField } from './DateField';
import { Form } from './Form';
import { TextField } from './TextField';
import { useInput } from './useInput';

interface Values { name: string; on: string }

function Example({ onSubmit, onConflict }: { onSubmit: (values: Values) => Promise<void>; onConflict?: () => void }) {
  const form = useInput<Values>({ name: '', on: '' });
  return (
    <Form form={form} onSubmit={onSubmit} submit="Versturen" keepAs="example" {...(onConflict && { onConflict })}>
      <TextField control={form.control} name="name" label="Naam" rules={{ required: 'Vul uw naam in.' }} />
      <DateField control={form.control} name="on" label="Datum" />
    </Form>
  );
}

const show = (onSubmit: (values: Values) => Promise<void>, onConflict?: () => void) =>
  render(<QueryClientProvider client={new QueryClient()}><SessionProvider><Example onSubmit={onSubmit} {...(onConflict && { onConflict })} /></SessionProvider></QueryClientProvider>);

const send = () => userEvent.click(screen.getByRole('button', { name: 'Versturen' }));

it('tells what is wrong at the field and in a summary that takes the focus and leads there', async () => {
  const onSubmit = vi.fn(() => Promise.resolve());
  show(onSubmit);
  await userEvent.type(screen.getByLabelText('Dag'), '31');
  await userEvent.type(screen.getByLabelText('Maand'), '2');
  await userEvent.type(screen.getByLabelText('Jaar'), '2026');
  await send();

  const first = await screen.findByRole('link', { name: 'Vul uw naam in.' });
  expect(document.activeElement?.className).toBe('error-summary');
  expect(screen.getByLabelText('Naam')).toHaveAccessibleDescription('Vul uw naam in.');
  expect(screen.getByRole('link', { name: /Deze datum bestaat niet/ })).toBeVisible();
  await userEvent.click(first);
  expect(screen.getByLabelText('Naam')).toHaveFocus();
  expect(onSubmit).not.toHaveBeenCalled();
});

it('puts what the API says at its field, and what has no field above the form', async () => {
  const errors = [{ detail: 'Te lang.', location: { pointer: '#/name' } }, { detail: 'Er is iets met de zaak.', location: { pointer: '#/case' } }];
  show(() => Promise.reject(new ApiError(422, { status: 422, errors })));
  await userEvent.type(screen.getByLabelText('Naam'), 'Jansen');
  await send();

  expect(await screen.findByText('Er is iets met de zaak.')).toBeVisible();
  expect(screen.getByLabelText('Naam')).toHaveAccessibleDescription('Te lang.');
  expect(screen.getByLabelText('Naam')).toHaveValue('Jansen');
});

it('keeps the input and reads the newest state when somebody else was first', async () => {
  const onConflict = vi.fn();
  show(() => Promise.reject(new ApiError(412, { status: 412 })), onConflict);
  await userEvent.type(screen.getByLabelText('Naam'), 'Jansen');
  await send();

  expect(await screen.findByText(/Iemand anders heeft dit intussen gewijzigd/)).toBeVisible();
  expect(onConflict).toHaveBeenCalledOnce();
  expect(screen.getByLabelText('Naam')).toHaveValue('Jansen');
});

it('gives back what was typed in this tab until it was sent', async () => {
  const typed = show(() => Promise.reject(new ApiError(0, undefined)));
  await userEvent.type(screen.getByLabelText('Naam'), 'Jansen');
  await send();
  expect(await screen.findByText(/geen verbinding/)).toBeVisible();
  typed.unmount();

  const again = show(() => Promise.resolve());
  await waitFor(() => { expect(screen.getByLabelText('Naam')).toHaveValue('Jansen'); });
  expect(screen.getByText(/teruggezet wat u eerder had ingevuld/)).toBeVisible();
  await send();
  again.unmount();
  show(() => Promise.resolve());
  await waitFor(() => { expect(screen.getByRole('button', { name: 'Versturen' })).toBeEnabled(); });
  expect(screen.getByLabelText('Naam')).toHaveValue('');
});
