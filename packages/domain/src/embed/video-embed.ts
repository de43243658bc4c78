/** Who shows a video that a link leads to. */
export type VideoProvider = 'youtube' | 'peertube';

/** A video elsewhere, as a page of ours could show it once its reader chose so. */
export interface VideoEmbed {
  readonly provider: VideoProvider;
  /** Who would be asked, and so learn of the reader: "www.youtube-nocookie.com". Punycode. */
  readonly host: string;
  /** What a frame would load. */
  readonly embedUrl: string;
}

const YOUTUBE_HOSTS = new Set([
  'youtube.com',
  'www.youtube.com',
  'm.youtube.com',
  'www.youtube-nocookie.com',
]);
const YOUTUBE_ID = '[A-Za-z0-9_-]{11}';
const YOUTUBE_PATH = new RegExp(`^/(?:embed|live|shorts)/(${YOUTUBE_ID})/?$`);
const YOUTUBE_SHORT_PATH = new RegExp(`^/(${YOUTUBE_ID})/?$`);
const YOUTUBE_WHOLE_ID = new RegExp(`^${YOUTUBE_ID}$`);

// A UUID, or its short spelling in base 58 (PeerTube's documentation: 22 characters).
const PEERTUBE_PATH =
  /^\/(?:w|videos\/watch|videos\/embed)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[1-9A-HJ-NP-Za-km-z]{22})\/?$/;

/** A public name: a dot, and a last part that is no number, so that no IP address passes. */
const PUBLIC_HOST = /^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+$/;
/** Names that mean something in the reader's own network. A page must not make a browser ask there. */
const PRIVATE_HOST = /\.(?:arpa|home|internal|lan|local|localhost)$/;

/**
 * The video behind `link`, or `null` when it is no link to a YouTube or PeerTube video.
 *
 * Anybody can run a PeerTube, so its links are known by their path alone: whatever host
 * has such a path is taken at its word, which is why a page names the host before it asks
 * it. Only https, no credentials, no port; what else the link says (a playlist, a moment,
 * a tracking mark) is dropped. Never throws.
 */
export function videoEmbed(link: string): VideoEmbed | null {
  const url = URL.parse(link);
  if (url?.protocol !== 'https:' || url.username || url.password || url.port) return null;

  if (url.hostname === 'youtu.be' || YOUTUBE_HOSTS.has(url.hostname)) {
    const id = youtubeId(url);
    return id === undefined ? null : embed('youtube', 'www.youtube-nocookie.com', `/embed/${id}`);
  }

  if (!PUBLIC_HOST.test(url.hostname) || PRIVATE_HOST.test(url.hostname)) return null;
  const id = PEERTUBE_PATH.exec(url.pathname)?.[1];
  return id === undefined ? null : embed('peertube', url.hostname, `/videos/embed/${id}`);
}

function youtubeId(url: URL): string | undefined {
  if (url.hostname === 'youtu.be') return YOUTUBE_SHORT_PATH.exec(url.pathname)?.[1];
  if (url.pathname !== '/watch') return YOUTUBE_PATH.exec(url.pathname)?.[1];
  const id = url.searchParams.get('v') ?? '';
  return YOUTUBE_WHOLE_ID.test(id) ? id : undefined;
}

function embed(provider: VideoProvider, host: string, path: string): VideoEmbed {
  return { provider, host, embedUrl: `https://${host}${path}` };
}
