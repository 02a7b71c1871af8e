/** What can be asked of orders. */
@NullMarked
package id.pelanggan.application.sales;

import org.jspecify.annotations.NullMarked;
