import { isContractProcedure } from '@orpc/contract';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contract } from '#shared/contract/index.ts';

/** Paths of the objects inside a schema that would let unknown keys pass. */
function looseObjects(schema: z.core.$ZodType, at: string): string[] {
  if (schema instanceof z.ZodObject) {
    const strict = schema.def.catchall instanceof z.ZodNever;
    const inner = Object.entries(schema.shape).flatMap(([key, one]) => looseObjects(one, `${at}.${key}`));
    return strict ? inner : [at, ...inner];
  }
  if (schema instanceof z.ZodArray) return looseObjects(schema.def.element, `${at}[]`);
  if (schema instanceof z.ZodUnion) return schema.def.options.flatMap((one) => looseObjects(one, `${at}|`));
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return looseObjects(schema.def.innerType, at);
  if (schema instanceof z.ZodPipe)
    return [...looseObjects(schema.def.in, at), ...looseObjects(schema.def.out, at)];
  return [];
}

const inputs = Object.entries(contract).flatMap(([room, calls]) =>
  Object.entries(calls).map(([name, procedure]) => {
    const schema: unknown = isContractProcedure(procedure) ? procedure['~orpc'].inputSchema : undefined;
    return { path: `${room}.${name}`, schema };
  }),
);

describe('input of every call', () => {
  it.each(inputs)('$path refuses unknown keys at every depth', ({ path, schema }) => {
    if (!(schema instanceof z.ZodType)) throw new Error(`${path} has no input schema`);
    expect(looseObjects(schema, path)).toEqual([]);
  });

  it('finds an object that is not strict', () => {
    const loose = z.strictObject({ rows: z.array(z.object({ a: z.string() }).nullable()) });
    expect(looseObjects(loose, 'x')).toEqual(['x.rows[]']);
  });
});
