/** Products in their table. */
@NullMarked
package id.pelanggan.adapters.postgres.product;

import org.jspecify.annotations.NullMarked;
