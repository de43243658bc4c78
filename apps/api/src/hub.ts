import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createSigningBatches, createVault, type CommandContext } from '@groundswell/commands';
import { canonicalEmail, DEFAULT_GOAL_LADDER, type DomainEvent } from '@groundswell/domain';
import { createMemoryBus, createRedisBus } from '@groundswell/live';
import { createDevMailer, createSmtpMailer } from '@groundswell/mail';
import {
  EMBEDDED_CONNECTIONS,
  findTallies,
  migrate,
  openDatabase,
  openJobs,
  openPool,
  startEmbeddedDatabase,
} from '@groundswell/store';
import { AbuseGuard } from './abuse/abuse-guard.ts';
import { ClientKeys } from './abuse/client-keys.ts';
import type { Counters } from './abuse/counters.ts';
import { createMemoryCounters, createRedisCounters } from './abuse/flexible-counters.ts';
import { createActors } from './auth/actors.ts';
import { createAuth } from './auth/better-auth.ts';
import { CodeMail } from './auth/code-mail.ts';
import { SignInDesk } from './auth/sign-in-desk.ts';
import type { Config } from './config.ts';
import type { ApiServices } from './graphql/context.ts';
import { PetitionNews } from './graphql/petition-news.ts';
import { createPipeline } from './graphql/pipeline.ts';
import { SharedQueries } from './graphql/shared-queries.ts';
import { trustedProxies } from './http/client-address.ts';
import { createClientNaming } from './http/client-name.ts';
import { createHttpServer, type PageHandler } from './http/server.ts';
import { ImageDoor } from './images/image-door.ts';
import { offerImageDoor } from './images/in-process.ts';
import { openImageStore } from './images/open-image-store.ts';
import { logFault } from './log.ts';
import { publish } from './realtime/publish.ts';
import { createRealtime } from './realtime/realtime.ts';
import { createHubSocket } from './realtime/hub-socket.ts';
import { offerInProcess } from './graphql/in-process.ts';
import { FoldWorker } from './workers/fold-worker.ts';
import { ClosingWorker } from './workers/closing-worker.ts';
import { MailWorker } from './workers/mail-worker.ts';
import { MailingWorker } from './workers/mailing-worker.ts';
import { startRetention } from './workers/retention-worker.ts';
import { ReviewWorker } from './workers/review-worker.ts';

const MIGRATIONS = join(import.meta.dirname, '../../../prisma/migrations');
/** Connections that may wait to be accepted: a page that is shared brings thousands in a second. */
const BACKLOG = 4_096;
/** Messages kept while no mail server is set up. */
const KEPT_MAIL = 2_000;

/** A hub that runs. */
export interface Hub {
  /** Where it listens: scheme, host and port. */
  readonly url: string;
  /** What every command is run with, but for who asks. */
  readonly commands: Omit<CommandContext, 'actor'>;
  /** Stop: finish what was accepted, send every socket away with 1012, close the database. */
  close(): Promise<void>;
}

export interface HubOptions {
  readonly config: Config;
  readonly pages: PageHandler | null;
  /** Told of the server before it listens, for pages that need it (Vite's reload socket). */
  readonly onServer?: (server: Server) => Promise<void>;
  /** Runs after migration and before the doors open. */
  readonly prepare?: (commands: Omit<CommandContext, 'actor'>) => Promise<void>;
  /** Told of each slow step. */
  readonly progress?: (line: string) => void;
}

/** Start everything in one process: database, workers, API, sockets and pages on one port. */
export async function startHub({
  config,
  pages,
  onServer,
  prepare,
  progress = () => {},
}: HubOptions): Promise<Hub> {
  const embedded = config.databaseUrl === null ? await startEmbedded(config, progress) : null;
  const databaseUrl = embedded?.url ?? config.databaseUrl ?? '';
  const applied = await migrate(databaseUrl, MIGRATIONS);
  if (applied.length > 0) progress(`Applied ${applied.length} migration(s).`);
  const pool = openPool(databaseUrl, embedded ? EMBEDDED_CONNECTIONS : undefined);
  const db = openDatabase(pool);
  const works = config.role === 'all';
  const jobs = await openJobs(pool, {
    supervise: works,
    reportFault: (fault) => logFault(fault, 'the jobs could not be looked after'),
  });

  const vault = createVault(config.hubSecret);
  const devMailer =
    config.smtpUrl === null
      ? createDevMailer({ directory: join(config.dataDirectory, 'mail'), keep: KEPT_MAIL })
      : null;
  const mailer = devMailer ?? createSmtpMailer(config.smtpUrl ?? '', config.mailFrom);
  const mailWorker = new MailWorker({
    db,
    jobs,
    vault,
    mailer,
    hubName: config.hubName,
    origin: config.origin,
  });

  const bus =
    config.redisUrl === null
      ? createMemoryBus()
      : createRedisBus({ url: config.redisUrl, reportFault: (fault) => logFault(fault, 'Redis is away') });
  const announce = (event: DomainEvent) => {
    publish(event, bus);
    if (!works) return;
    if (event.type === 'SignatureRequested' || event.type === 'MailWritten') mailWorker.wake();
    if (event.type === 'SignatureReviewStarted') reviewWorker.wake();
    if (event.type === 'MailingStarted') mailingWorker.wake();
  };
  const hub = {
    name: config.hubName,
    goalLadder: DEFAULT_GOAL_LADDER,
    contactMonths: config.contactMonths,
    mailingApprovalAbove: config.mailingApprovalAbove,
    reviewFirst: config.reviewFirst,
    adminEmail: config.adminEmail,
  };
  const commands: Omit<CommandContext, 'actor'> = {
    db,
    vault,
    hub,
    now: () => new Date(),
    newId: randomUUID,
    publish: announce,
    signing: createSigningBatches({ db, vault, hub, publish: announce }),
    ...(devMailer && {
      async forgetMailbox(owner: string) {
        // What was composed before the erasure would otherwise be kept after it.
        await mailWorker.idle();
        await devMailer.forget((address) => canonicalEmail(address) === owner);
      },
    }),
  };
  const reviewWorker = new ReviewWorker(commands);
  const mailingWorker = new MailingWorker({
    db,
    vault,
    mailer,
    hubName: config.hubName,
    origin: config.origin,
    publish: announce,
    alone: embedded !== null,
  });
  const closingWorker = new ClosingWorker(commands);
  const foldWorker = new FoldWorker(commands);
  await prepare?.(commands);
  if (works) {
    mailWorker.wake();
    reviewWorker.wake();
    mailingWorker.wake();
    closingWorker.wake();
    foldWorker.wake();
  }
  const imageStore = openImageStore(config);
  const { contactMonths } = config;
  const stopRetention = works ? startRetention({ commands, contactMonths, imageStore }) : null;

  const realtime = createRealtime({
    reader: db,
    readTallies: (ids) => findTallies(db, ids),
    bus,
    gridMs: config.countGridMs,
  });
  const counters = config.rateLimits ? openCounters(config) : null;
  const guard = new AbuseGuard({ secret: config.hubSecret, now: commands.now, counters });
  const clients = createClientNaming(
    counters && new ClientKeys(config.hubSecret, commands.now),
    trustedProxies(config.trustedProxies),
  );
  const auth = createAuth({ db, hubSecret: config.hubSecret, origin: config.origin });
  const desk = new SignInDesk({
    auth,
    guard,
    mail: new CodeMail(mailer, { hubName: config.hubName, hubUrl: config.origin }),
    commands,
  });
  const services: ApiServices = {
    reader: db,
    commands,
    realtime,
    origin: config.origin,
    origins: new Set(config.origins),
    actors: createActors(auth, db),
    desk,
    guard,
  };
  const news = new PetitionNews();
  bus.subscribe((hint) => news.hear(hint));
  const pipeline = createPipeline(services, news);
  const shared = new SharedQueries(pipeline, news, config.origin);
  offerInProcess(pipeline, shared);
  const imageDoor = new ImageDoor(services, imageStore);
  offerImageDoor(imageDoor);
  const socket = createHubSocket(pipeline, config.origins, clients.addressOf);
  const server = createHttpServer({
    origin: config.origin,
    pipeline,
    shared,
    origins: config.origins,
    services,
    clients,
    images: { db, store: imageStore, door: imageDoor },
    pages,
    devMailbox: devMailer && {
      mailer: devMailer,
      delivered: () => Promise.all([mailWorker.idle(), desk.idle()]),
    },
    isReady: () =>
      db.petition.count().then(
        () => true,
        () => false,
      ),
  });
  server.on('upgrade', (request, connection, head) => {
    clients.name(request);
    if (request.url?.split('?', 1)[0] === '/graphql') socket.handleUpgrade(request, connection, head);
    else if (server.listenerCount('upgrade') === 1) connection.destroy();
  });
  await onServer?.(server);
  server.listen({ port: config.port, host: config.host, backlog: BACKLOG });
  await once(server, 'listening');

  return {
    url: `http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${(server.address() as AddressInfo).port}`,
    commands,
    async close() {
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
      await socket.shed(1012);
      realtime.close();
      server.closeIdleConnections();
      const { requests, confirmations, withdrawals } = commands.signing;
      await Promise.all([requests.idle(), confirmations.idle(), withdrawals.idle()]);
      server.closeAllConnections();
      await closed;
      await stopRetention?.();
      await closingWorker.close();
      await reviewWorker.close();
      await mailingWorker.close();
      await foldWorker.close();
      await Promise.all([mailWorker.close(), desk.idle()]);
      await jobs.close();
      counters?.close();
      await bus.close();
      await db.$disconnect();
      await embedded?.close();
    },
  };
}

function openCounters({ redisUrl }: Config): Counters {
  if (redisUrl === null) return createMemoryCounters();
  return createRedisCounters(redisUrl, (fault) => logFault(fault, 'Redis is away, each node counts alone'));
}

async function startEmbedded(config: Config, progress: (line: string) => void) {
  progress(
    `Starting the embedded database in ${config.dataDirectory}. It survives a crash of the hub, not of the machine: set DATABASE_URL for that.`,
  );
  return startEmbeddedDatabase(config.dataDirectory);
}
