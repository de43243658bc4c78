import type { DemoOrganisation } from './demo-types.ts';

export const DEMO_ORGANISATIONS: readonly DemoOrganisation[] = [
  {
    key: 'groundswell',
    name: 'Groundswell',
    url: 'https://groundswell.example.org/',
    privacyPolicyUrl: 'https://groundswell.example.org/privacy',
    isHub: true,
    owner: 'admin',
  },
  {
    key: 'slow-rivers',
    name: 'Slow Rivers Trust',
    url: 'https://slow-rivers.example.org/',
    privacyPolicyUrl: 'https://slow-rivers.example.org/privacy',
    isHub: false,
    owner: 'maren',
  },
  {
    key: 'paper-lantern',
    name: 'Paper Lantern Network',
    url: 'https://paper-lantern.example.org/',
    privacyPolicyUrl: 'https://paper-lantern.example.org/privacy',
    isHub: false,
    owner: 'elodie',
  },
];
