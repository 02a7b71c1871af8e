/** Commands that write customers and orders to files. */
@NullMarked
package id.pelanggan.app.cli.exporting;

import org.jspecify.annotations.NullMarked;
