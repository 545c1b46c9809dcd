/**
 * The embedded PostgreSQL and the folder it lives in, as a piece of machinery; and whether the database, embedded or not,
 * answers. Imports no other room.
 */
package org.kith.database;
