/** Commands about the shop as a whole. */
@NullMarked
package id.pelanggan.app.cli.shop;

import org.jspecify.annotations.NullMarked;
