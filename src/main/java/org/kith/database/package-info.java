/** The embedded PostgreSQL and the folder it lives in, as a piece of machinery. Imports no other room. */
package org.kith.database;
