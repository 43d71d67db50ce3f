import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';

/**
 * The SQL that leads from one Prisma schema to another, by Prisma's own engine as WebAssembly: it needs neither a download nor a
 * native program. Empty when they agree. `url` is any database that answers; nothing is read from it.
 */
export async function diffSchemas(from: string | null, to: string, url: string): Promise<string> {
  const { SchemaEngine } = await loadEngine();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: url, max: 1 }));
  const engine: SchemaEngine = await SchemaEngine.new({ datamodels: [['schema.prisma', to]] }, () => undefined, adapter);
  try {
    const { stdout } = await engine.diff({
      from: from === null ? { tag: 'empty' } : { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: from }] },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: to }] },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return stdout === null || stdout.includes('This is an empty migration') ? '' : stdout;
  } finally {
    engine.free();
  }
}

// The package imports its .wasm as a module, which Node does not do by itself: its glue is bound to an instance made here.
// One instance for the process: the glue is bound to the last one that was made.
function loadEngine(): Promise<{ SchemaEngine: typeof SchemaEngine }> {
  loaded ??= instantiate();
  return loaded;
}

let loaded: Promise<{ SchemaEngine: typeof SchemaEngine }> | null = null;

async function instantiate(): Promise<{ SchemaEngine: typeof SchemaEngine }> {
  const require = createRequire(import.meta.url);
  const glue: object = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = readFileSync(require.resolve('@prisma/schema-engine-wasm').replace(/schema_engine\.js$/, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue as WebAssembly.ModuleImports });
  return bound(glue, instance.exports);
}

/** wasm-bindgen's two steps of binding, which the package's types leave out; afterwards the glue's class is the engine. */
function bound(glue: object, exports: WebAssembly.Exports): { SchemaEngine: typeof SchemaEngine } {
  (glue as { __wbg_set_wasm: (exports: WebAssembly.Exports) => void }).__wbg_set_wasm(exports);
  (exports as unknown as { __wbindgen_start: () => void }).__wbindgen_start();
  return glue as { SchemaEngine: typeof SchemaEngine };
}
