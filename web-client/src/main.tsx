import '@/shared/i18n/i18n';
import '@utrecht/component-library-css/dist/index.css';
import '@/app/styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '@/app/App';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root.');
createRoot(root).render(<StrictMode><App /></StrictMode>);
