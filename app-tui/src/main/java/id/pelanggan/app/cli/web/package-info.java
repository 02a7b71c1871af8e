/** The pages of customers, as the commands ask for them. */
@NullMarked
package id.pelanggan.app.cli.web;

import org.jspecify.annotations.NullMarked;
