# frozen_string_literal: true

# What is a connected car doing, and can it start? Plain HTTP as Smartcar speaks it, against `wattfarer serve --simulate 3`; its
# address is the argument.
require 'json'
require 'net/http'
require 'uri'

server = ARGV.fetch(0, 'http://127.0.0.1:8787')
# A simulated owner agrees at once; the code comes with the address that the browser would go to.
consent = URI("#{server}/oauth/authorize")
consent.query = URI.encode_www_form(
  response_type: 'code', mode: 'simulated', client_id: 'test-client', redirect_uri: "#{server}/callback",
  scope: 'required:read_vehicle_info read_battery read_charge control_charge'
)
back = URI(Net::HTTP.get_response(consent)['location'])
code = URI.decode_www_form(back.query).to_h.fetch('code')
token = Net::HTTP::Post.new(URI("#{server}/oauth/token"))
token.basic_auth('test-client', 'test-secret')
token.set_form_data(grant_type: 'authorization_code', code: code, redirect_uri: "#{server}/callback")
access = JSON.parse(Net::HTTP.start(token.uri.host, token.uri.port) { |http| http.request(token) }.body).fetch('access_token')

ask = lambda do |path, body = nil|
  headers = { 'Authorization' => "Bearer #{access}", 'Content-Type' => 'application/json' }
  uri = URI("#{server}/v2.0/vehicles#{path}")
  answer = body ? Net::HTTP.post(uri, JSON.generate(body), headers) : Net::HTTP.get_response(uri, headers)
  raise "#{path}: #{answer.code} #{answer.body}" unless answer.is_a?(Net::HTTPSuccess)

  JSON.parse(answer.body)
end

vehicles = ask.call('').fetch('vehicles')
puts "vehicles: #{vehicles.join(', ')}"
car = "/#{vehicles.first}"
puts "battery: #{ask.call("#{car}/battery")}"
puts "charge: #{ask.call("#{car}/charge")}"
puts "start: #{ask.call("#{car}/charge", { action: 'START' })}"
puts "set limit: #{ask.call("#{car}/charge/limit", { limit: 0.7 })}"
puts "charge: #{ask.call("#{car}/charge")}"
puts "limit: #{ask.call("#{car}/charge/limit")}"
