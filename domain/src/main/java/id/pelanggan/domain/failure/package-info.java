/** How anything in the product says that it could not do what was asked. */
@NullMarked
package id.pelanggan.domain.failure;

import org.jspecify.annotations.NullMarked;
