/** Orders and their summaries in their tables. */
@NullMarked
package id.pelanggan.adapters.postgres.sales;

import org.jspecify.annotations.NullMarked;
