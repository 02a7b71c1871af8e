/** Interactions and feedback in their tables. */
@NullMarked
package id.pelanggan.adapters.postgres.engagement;

import org.jspecify.annotations.NullMarked;
