<?php
/**
 * The block in the editor. What it saves is plain HTML, which `content.php` finds.
 *
 * @package FactCard
 */

namespace FactCard;

defined( 'ABSPATH' ) || exit;

/** What WordPress knows the block's script by: see `block.json`. */
const BLOCK_HANDLE = 'fact-card-block';

add_action( 'init', __NAMESPACE__ . '\register_block' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\hand_to_block' );
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue_in_editor' );

/** Tells WordPress of the block. */
function register_block() {
	// WordPress before 6.8 does not look at `Domain Path`.
	// phpcs:ignore PluginCheck.CodeAnalysis.DiscouragedFunctions
	load_plugin_textdomain( 'fact-card', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	$needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-i18n' );
	wp_register_script( BLOCK_HANDLE, plugins_url( 'block/editor.js', FILE ), $needs, VERSION, true );
	wp_register_style( BLOCK_HANDLE, plugins_url( 'block/editor.css', FILE ), array(), VERSION );
	wp_set_script_translations( BLOCK_HANDLE, 'fact-card', FOLDER . '/languages' );
	register_block_type( FOLDER . '/block' );
}

/** Hands the block's script what it can't know. */
function hand_to_block() {
	$given = array(
		'builder'   => add_query_arg( 'embedded', '', address_of( 'builder/index.html' ) ),
		'version'   => VERSION,
		'lang'      => strtok( get_locale(), '_' ),
		'interface' => strtok( get_user_locale(), '_' ),
		'theme'     => settings()['theme'],
	);
	wp_add_inline_script( BLOCK_HANDLE, 'window.factCardBlock = ' . wp_json_encode( $given ) . ';', 'before' );
}

/** Has the editor show cards, in the frame too that it has for the post. */
function enqueue_in_editor() {
	if ( is_admin() ) {
		enqueue();
	}
}
