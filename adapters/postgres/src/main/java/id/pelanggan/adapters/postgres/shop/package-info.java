/** The stored shop. */
@NullMarked
package id.pelanggan.adapters.postgres.shop;

import org.jspecify.annotations.NullMarked;
