/** Orders, their lines, products and money. */
@NullMarked
package id.pelanggan.domain.sales;

import org.jspecify.annotations.NullMarked;
