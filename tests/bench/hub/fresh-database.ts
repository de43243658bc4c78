import { randomBytes } from 'node:crypto';
import { openDatabase } from '@groundswell/store';

/** An empty database of its own on the server at `url`: what one run leaves behind changes the next. */
export async function freshDatabase(url: string): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `groundswell_bench_${randomBytes(6).toString('hex')}`;
  await onServer(url, `CREATE DATABASE ${name}`);
  const there = new URL(url);
  there.pathname = `/${name}`;
  return { url: there.href, drop: () => onServer(url, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function onServer(url: string, statement: string): Promise<void> {
  const server = openDatabase(url, 1);
  try {
    await server.$executeRawUnsafe(statement);
  } finally {
    await server.$disconnect();
  }
}
