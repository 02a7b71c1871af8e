/** Commands that note what customers and the shop had to do with each other. */
@NullMarked
package id.pelanggan.app.cli.engagement;

import org.jspecify.annotations.NullMarked;
