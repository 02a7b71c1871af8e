/** Commands that show what was sold. */
@NullMarked
package id.pelanggan.app.cli.sales;

import org.jspecify.annotations.NullMarked;
