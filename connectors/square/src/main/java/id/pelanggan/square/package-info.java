/** Square: customers, orders and the catalogue of a point of sale. */
@NullMarked
package id.pelanggan.square;

import org.jspecify.annotations.NullMarked;
