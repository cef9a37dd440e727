// Generates types and a manifest of trusted documents with graphql-codegen from the schema that a server tells by introspection, and
// compiles them with a program that uses them. Reads { url, documents: [text], program } and writes { types, manifest, problems }.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import typescript from 'typescript';

const [input, output] = process.argv.slice(2);
const { url, documents, program } = JSON.parse(readFileSync(input, 'utf8'));
const folder = mkdtempSync(join(import.meta.dirname, 'generated-'));
try {
  await generate({
    schema: url,
    documents,
    silent: true,
    errorsOnly: true,
    generates: {
      [`${folder}/`]: { preset: 'client', presetConfig: { persistedDocuments: { hashAlgorithm: 'sha256' }, fragmentMasking: false }, config: { useTypeImports: true } },
      [`${folder}/schema.ts`]: { plugins: ['typescript'] },
    },
  }, true);
  writeFileSync(join(folder, 'program.ts'), program);
  const compiled = typescript.createProgram([join(folder, 'program.ts'), join(folder, 'schema.ts')], {
    strict: true, noEmit: true, skipLibCheck: true, types: [],
    target: typescript.ScriptTarget.ES2022, module: typescript.ModuleKind.ES2022, moduleResolution: typescript.ModuleResolutionKind.Bundler,
  });
  writeFileSync(output, JSON.stringify({
    types: readFileSync(join(folder, 'schema.ts'), 'utf8'),
    manifest: JSON.parse(readFileSync(join(folder, 'persisted-documents.json'), 'utf8')),
    problems: typescript.getPreEmitDiagnostics(compiled).map(problem => typescript.flattenDiagnosticMessageText(problem.messageText, '\n')),
  }));
} finally {
  rmSync(folder, { recursive: true });
}
process.exit();
