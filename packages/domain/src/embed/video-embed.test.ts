import { expect, test } from 'vitest';
import { videoEmbed } from './video-embed.ts';

const UUID = '9c9de5e8-0a1e-484a-b099-e80766180a6d';
const SHORT = 'kkGMgK9ZtnKfYAgnEtQxbv';

test.for([
  'https://www.youtube.com/watch?v=aB3_-xYz019',
  'https://youtube.com/watch?v=aB3_-xYz019&list=PL123&t=42s',
  'https://m.youtube.com/watch?t=1&v=aB3_-xYz019#a',
  'https://youtu.be/aB3_-xYz019?si=who-shared-it',
  'https://www.youtube.com/shorts/aB3_-xYz019',
  'https://www.youtube.com/live/aB3_-xYz019/',
  'https://www.youtube.com/embed/aB3_-xYz019?autoplay=1',
  'https://www.youtube-nocookie.com/embed/aB3_-xYz019',
  'HTTPS://WWW.YOUTUBE.COM/watch?v=aB3_-xYz019',
  'https://www.youtube.com:443/watch?v=aB3_-xYz019',
])('%s is a video on YouTube, shown from its address without cookies', (link) => {
  expect(videoEmbed(link)).toEqual({
    provider: 'youtube',
    host: 'www.youtube-nocookie.com',
    embedUrl: 'https://www.youtube-nocookie.com/embed/aB3_-xYz019',
  });
});

test.for([
  [`https://video.example.org/w/${SHORT}`, `https://video.example.org/videos/embed/${SHORT}`],
  [`https://video.example.org/w/${UUID}?start=1m`, `https://video.example.org/videos/embed/${UUID}`],
  [`https://video.example.org/videos/watch/${UUID}/`, `https://video.example.org/videos/embed/${UUID}`],
  [`https://video.example.org/videos/embed/${SHORT}`, `https://video.example.org/videos/embed/${SHORT}`],
  [`https://bücher.example/w/${SHORT}`, `https://xn--bcher-kva.example/videos/embed/${SHORT}`],
] as const)('%s is a video on the PeerTube of that host', ([link, embedUrl]) => {
  expect(videoEmbed(link)).toEqual({ provider: 'peertube', host: new URL(embedUrl).host, embedUrl });
});

test.for([
  '',
  'aB3_-xYz019',
  '/w/kkGMgK9ZtnKfYAgnEtQxbv',
  'http://www.youtube.com/watch?v=aB3_-xYz019',
  'https://www.youtube.com/watch',
  'https://www.youtube.com/watch?v=aB3_-xYz01',
  'https://www.youtube.com/watch?v=aB3_-xYz019x',
  'https://www.youtube.com/watch?v=aB3_-xYz01%2F',
  'https://www.youtube.com/watch?v=../../evil1',
  'https://www.youtube.com/playlist?list=PL123',
  'https://www.youtube.com/@somebody',
  'https://youtu.be/',
  'https://youtu.be/aB3_-xYz019/more',
  'https://www.youtube.com:8443/watch?v=aB3_-xYz019',
  'https://somebody:secret@www.youtube.com/watch?v=aB3_-xYz019',
  'https://www.youtube.com.example.org/watch?v=aB3_-xYz019',
  `https://www.youtube.com/w/${SHORT}`,
  `http://video.example.org/w/${SHORT}`,
  `https://video.example.org:9000/w/${SHORT}`,
  `https://somebody@video.example.org/w/${SHORT}`,
  `https://video.example.org/w/${SHORT}x`,
  'https://video.example.org/w/0OIl0OIl0OIl0OIl0OIl0O',
  `https://video.example.org/w/p/${SHORT}`,
  `https://video.example.org/w/${UUID}/../../evil`,
  `https://video.example.org/watch/${UUID}`,
  `https://localhost/w/${SHORT}`,
  `https://printer.local/w/${SHORT}`,
  `https://router.lan/w/${SHORT}`,
  `https://192.168.1.1/w/${SHORT}`,
  `https://0x7f.1/w/${SHORT}`,
  `https://[::1]/w/${SHORT}`,
  `javascript:alert(1)//video.example.org/w/${SHORT}`,
  `https://video.example.org\\@evil.example/w/${SHORT}x`,
])('%j is no video', (link) => {
  expect(videoEmbed(link)).toBeNull();
});
