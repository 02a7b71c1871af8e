/** Stored incidents, and whom they concern. */
@NullMarked
package id.pelanggan.adapters.postgres.incident;

import org.jspecify.annotations.NullMarked;
