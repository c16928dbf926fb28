/** Opens the IndexedDB that the twin lives in, and opens it again when it was closed or taken away. */
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';

export interface TwinSchema extends DBSchema {
  /** The journal; what it is asked for is indexed. Values are checked when they are read: a disk may have changed them. */
  events: { key: [string, number]; value: unknown; indexes: { post: string; id: string; clock: number } };
  /** Copies of the small records beside the journal, under their own keys. */
  records: { key: string; value: unknown };
  /** What the twin knows about itself: `filled`, and the keys of segments whose events it has. */
  state: { key: string; value: unknown };
}

export interface Connection {
  readonly db: IDBPDatabase<TwinSchema>;
  /** Has everything that was there when the twin was begun been put into it? */
  filled: boolean;
}

const VERSION = 1;

export interface Database {
  /**
   * Answers the connection, one for all callers as long as it lives. Rejects where the database cannot be opened;
   * the next call tries again. A database that is to be deleted is let go.
   */
  connection(): Promise<Connection>;
  /** Deletes the database with its file; the next connection is to a new one. Rejects where that cannot be done. */
  remove(): Promise<void>;
}

export function createDatabase(name: string): Database {
  let connecting: Promise<Connection> | null = null;

  const forget = () => {
    connecting = null;
  };

  async function connect(): Promise<Connection> {
    const db = await openDB<TwinSchema>(name, VERSION, {
      upgrade(fresh) {
        const events = fresh.createObjectStore('events', { keyPath: ['device', 'seq'] });
        for (const field of ['post', 'id', 'clock'] as const) events.createIndex(field, field);
        fresh.createObjectStore('records');
        fresh.createObjectStore('state');
      },
      blocking(_current, _wanted, event) {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
    return { db, filled: (await db.get('state', 'filled')) === true };
  }

  return {
    connection() {
      if (!connecting) {
        connecting = connect();
        connecting.catch(forget);
      }
      return connecting;
    },
    async remove() {
      const open = connecting;
      forget();
      (await open?.catch(() => null))?.db.close();
      await deleteDB(name);
    },
  };
}
