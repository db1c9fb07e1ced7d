import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { server } from './server';

// A page loads its file when it is opened, which takes long on a busy machine.
configure({ asyncUtilTimeout: 15_000 });

// jsdom knows the element but not its methods.
HTMLDialogElement.prototype.showModal = function showModal() { this.open = true; };
HTMLDialogElement.prototype.close = function close() { this.open = false; };

beforeAll(() => { server.listen({ onUnhandledRequest: 'error' }); });
afterEach(() => {
  cleanup();
  server.resetHandlers();
  sessionStorage.clear();
  localStorage.clear();
});
afterAll(() => { server.close(); });
