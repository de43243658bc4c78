import type { Bucket } from './s3-image-store.ts';

const EXAMPLE = 's3://pictures?endpoint=https://s3.example.org&region=eu-central-1';

/**
 * The bucket that `IMAGE_STORE` in `env` names, with the keys to it, or `null` without one. Throws a `RangeError` whose
 * message says what is missing and an example.
 */
export function readBucket(env: Readonly<Record<string, string | undefined>>): Bucket | null {
  const value = env['IMAGE_STORE'];
  if (!value) return null;
  const url = URL.parse(value);
  const endpoint = URL.parse(url?.searchParams.get('endpoint') ?? '');
  const region = url?.searchParams.get('region') || 'us-east-1';
  if (url?.protocol !== 's3:' || url.host === '' || !endpoint || !/^https?:$/.test(endpoint.protocol))
    throw new RangeError(`IMAGE_STORE needs a bucket and its endpoint. Example: ${EXAMPLE}`);
  const accessKeyId = env['AWS_ACCESS_KEY_ID'];
  const secretAccessKey = env['AWS_SECRET_ACCESS_KEY'];
  if (!accessKeyId || !secretAccessKey)
    throw new RangeError(
      'IMAGE_STORE is set without AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY: the bucket would refuse every picture.',
    );
  const base = endpoint.href.replace(/\/+$/, '');
  return { name: url.host, endpoint: base, region, accessKeyId, secretAccessKey };
}
