/** The source tree as the architecture test sees it: files, their text, and what imports what. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = join(dirname(dirname(fileURLToPath(import.meta.url))), 'src');

export interface SourceFile {
  /** Path below `src/`, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The same text without comments, for rules about code. */
  readonly code: string;
  /** Files below `src/` that it imports, types included. */
  readonly imports: readonly string[];
  /** Packages that it imports. */
  readonly packages: readonly string[];
}

export function readSource(): SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map(readFile)
    .sort((a, b) => a.path.localeCompare(b.path));
}

function readFile(path: string): SourceFile {
  const file = join(root, path);
  const text = readFileSync(file, 'utf8');
  const named = ts.preProcessFile(text, true, true).importedFiles.map((imported) => imported.fileName);
  const inside = (name: string) => relative(root, join(dirname(file), name)).replaceAll('\\', '/');
  return {
    path: path.replaceAll('\\', '/'),
    text,
    code: withoutComments(text),
    imports: named.filter((name) => name.startsWith('.')).map(inside),
    packages: named.filter((name) => !name.startsWith('.')),
  };
}

/** Blanks comments, leaves strings alone; templates with code inside are kept whole. */
function withoutComments(text: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.JSX, text);
  let code = '';
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const comment = token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia;
    code += comment ? ' ' : scanner.getTokenText();
  }
  return code;
}

/** Every ring of imports, each as the files along it. */
export function findCycles(files: readonly SourceFile[]): string[][] {
  const graph = new Map(files.map((file) => [file.path, file.imports]));
  const done = new Set<string>();
  const cycles: string[][] = [];
  function visit(path: string, trail: string[]): void {
    const at = trail.indexOf(path);
    if (at >= 0) cycles.push([...trail.slice(at), path]);
    if (at >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  }
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}
