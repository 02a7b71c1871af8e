/** The stored operators. */
@NullMarked
package id.pelanggan.adapters.postgres.access;

import org.jspecify.annotations.NullMarked;
