/** The business whose customers one database holds. */
@NullMarked
package id.pelanggan.domain.shop;

import org.jspecify.annotations.NullMarked;
