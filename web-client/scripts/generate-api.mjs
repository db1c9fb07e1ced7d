// Writes the types of the API from the OpenAPI document of a running host, or of a file.
// npm run generate:api                                     http://localhost:5080/eikendam
// npm run generate:api -- http://host/eikendam | file.json
// npm run generate:api -- file.json --check                fails where the committed types are stale
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const args = process.argv.slice(2);
const check = args.includes('--check');
const source = args.find((arg) => !arg.startsWith('--')) ?? 'http://localhost:5080/eikendam';
const target = new URL('../src/shared/api/schema.d.ts', import.meta.url);

const document = source.startsWith('http')
  ? await (await fetch(`${source.replace(/\/$/, '')}/api/v1/openapi.json`)).json()
  : JSON.parse(await readFile(source, 'utf8'));
// Name and address of the municipality whose document this is are no part of the types.
const types = `// Written by "npm run generate:api" from the OpenAPI document. Do not edit.\n${astToString(await openapiTS({ ...document, servers: [], info: { title: 'Bezwaar', version: document.info.version } }))}`;

if (!check) {
  await writeFile(target, types);
} else if ((await readFile(target, 'utf8').catch(() => '')) !== types) {
  console.error('src/shared/api/schema.d.ts is stale: run "npm run generate:api" beside a running host and commit it.');
  process.exit(1);
}
