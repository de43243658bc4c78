import { AwsClient } from 'aws4fetch';
import type { ImageStore } from './image-store.ts';

/** Where a bucket is, and who may write to it. */
export interface Bucket {
  /** "https://s3.example.org", without a slash at the end. */
  readonly endpoint: string;
  readonly region: string;
  readonly name: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const TIMEOUT_MS = 20_000;

/** Keeps pictures as objects `images/<id>/<file>` of an S3-compatible bucket, for any number of nodes. */
export function createS3ImageStore({
  endpoint,
  region,
  name,
  accessKeyId,
  secretAccessKey,
}: Bucket): ImageStore {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 });
  const ask = async (method: 'PUT' | 'GET' | 'DELETE', imageId: string, file: string, body?: Buffer) => {
    const url = `${endpoint}/${name}/images/${imageId}/${file}`;
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    const headers = body && { 'content-type': file.endsWith('.jpg') ? 'image/jpeg' : 'image/webp' };
    const init = { method, signal, ...(body && { body: new Uint8Array(body), headers }) };
    const answer = await client.fetch(url, init);
    if (answer.ok || (answer.status === 404 && method !== 'PUT')) return answer;
    await answer.body?.cancel();
    throw new Error(
      `createS3ImageStore: ${method} ${imageId}/${file} in ${name} was answered ${answer.status}`,
    );
  };
  return {
    async put(imageId, files) {
      for (const [file, body] of files) await (await ask('PUT', imageId, file, body)).body?.cancel();
    },
    async get(imageId, file) {
      const answer = await ask('GET', imageId, file);
      if (answer.ok) return Buffer.from(await answer.arrayBuffer());
      await answer.body?.cancel();
      return null;
    },
    async delete(imageId, files) {
      for (const file of files) await (await ask('DELETE', imageId, file)).body?.cancel();
    },
  };
}
