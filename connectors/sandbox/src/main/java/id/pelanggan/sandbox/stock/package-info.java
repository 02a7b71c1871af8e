/** What the shop has at the moment, in the orders in which it is asked for; and how it grows. */
@NullMarked
package id.pelanggan.sandbox.stock;

import org.jspecify.annotations.NullMarked;
