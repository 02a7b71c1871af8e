/**
 * The real PostgreSQL for tests: one embedded server for all of them, and a database of its own for
 * each test class. {@link PostgresTest} is the way in.
 */
@NullMarked
package id.pelanggan.adapters.postgres.testground;

import org.jspecify.annotations.NullMarked;
