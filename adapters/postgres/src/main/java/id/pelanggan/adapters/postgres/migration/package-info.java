/** Brings the schema of a database up to date. */
@NullMarked
package id.pelanggan.adapters.postgres.migration;

import org.jspecify.annotations.NullMarked;
