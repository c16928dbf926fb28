/** A build of the extension with other permissions than the usual one, for what no driver can answer or no disk can show. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { built } from './stage.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

interface Rights {
  permissions: string[];
  optional_permissions: string[];
}

/** Answers its folder, `artifacts/NAME`; `change` gets the rights of the usual build to change. */
export function buildWith(name: string, change: (rights: Rights) => void): string {
  const extension = join(root, 'artifacts', name);
  rmSync(extension, { recursive: true, force: true });
  cpSync(built, extension, { recursive: true });
  const path = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Rights;
  change(manifest);
  writeFileSync(path, JSON.stringify(manifest));
  return extension;
}
