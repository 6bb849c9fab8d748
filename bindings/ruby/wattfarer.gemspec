# frozen_string_literal: true

require_relative 'lib/wattfarer/version'

Gem::Specification.new do |spec|
  spec.name = 'wattfarer'
  spec.version = Wattfarer::VERSION
  spec.summary = 'Trips and charging of electric cars: how long, which way, when; offline, with the proof'
  spec.authors = ['Wattfarer maintainers']
  spec.homepage = 'https://github.com/wattfarer/wattfarer'
  spec.license = 'Apache-2.0'
  spec.required_ruby_version = '>= 3.1'
  spec.platform = Gem::Platform::CURRENT
  spec.files = Dir['lib/**/*.rb', 'sig/*.rbs', 'native/*', 'examples/*.rb', 'README.md', 'LICENSE', 'NOTICE']
  # Calls the native part.
  spec.add_dependency 'ffi', '~> 1.15'
  spec.metadata['rubygems_mfa_required'] = 'true'
end
