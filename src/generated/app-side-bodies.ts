// Generated from test/fixtures/ by scripts/generate.ts; do not edit.
// @ts-nocheck
import type { ErrorObject } from 'ajv'
import helper0 from 'ajv/dist/runtime/ucs2length.js'

type Validate = { (data: unknown): boolean; errors?: ErrorObject[] | null }

export const appsUpdateWebhookConfigForApp: Validate = validate21;
const schema32 = {"type":"object","properties":{"url":{"$ref":"#/$defs/webhook-config-url"},"content_type":{"$ref":"#/$defs/webhook-config-content-type"},"secret":{"$ref":"#/$defs/webhook-config-secret"},"insecure_ssl":{"$ref":"#/$defs/webhook-config-insecure-ssl"}}};
const schema33 = {"type":"string","format":"uri"};
const schema34 = {"type":"string"};
const schema35 = {"type":"string"};
const schema36 = {"oneOf":[{"type":"string"},{"type":"number"}]};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url !== undefined){
if(!(typeof data.url === "string")){
const err0 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/webhook-config-url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.content_type !== undefined){
if(typeof data.content_type !== "string"){
const err1 = {instancePath:instancePath+"/content_type",schemaPath:"#/$defs/webhook-config-content-type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.secret !== undefined){
if(typeof data.secret !== "string"){
const err2 = {instancePath:instancePath+"/secret",schemaPath:"#/$defs/webhook-config-secret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.insecure_ssl !== undefined){
let data3 = data.insecure_ssl;
const _errs12 = errors;
let valid5 = false;
let passing0 = null;
const _errs13 = errors;
if(typeof data3 !== "string"){
const err3 = {instancePath:instancePath+"/insecure_ssl",schemaPath:"#/$defs/webhook-config-insecure-ssl/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs13 === errors;
if(_valid0){
valid5 = true;
passing0 = 0;
}
const _errs15 = errors;
if(!(typeof data3 == "number")){
const err4 = {instancePath:instancePath+"/insecure_ssl",schemaPath:"#/$defs/webhook-config-insecure-ssl/oneOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs15 === errors;
if(_valid0 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
const err5 = {instancePath:instancePath+"/insecure_ssl",schemaPath:"#/$defs/webhook-config-insecure-ssl/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"url":true,"content_type":true,"secret":true,"insecure_ssl":true},"dynamicProps":false,"dynamicItems":false};

export const appsCreateInstallationAccessToken: Validate = validate22;
const schema37 = {"type":"object","properties":{"repositories":{"type":"array","items":{"type":"string"}},"repository_ids":{"type":"array","items":{"type":"integer"}},"permissions":{"$ref":"#/$defs/app-permissions"}}};
const schema38 = {"type":"object","properties":{"actions":{"type":"string","enum":["read","write"]},"administration":{"type":"string","enum":["read","write"]},"artifact_metadata":{"type":"string","enum":["read","write"]},"attestations":{"type":"string","enum":["read","write"]},"checks":{"type":"string","enum":["read","write"]},"code_quality":{"type":"string","enum":["read","write"]},"codespaces":{"type":"string","enum":["read","write"]},"contents":{"type":"string","enum":["read","write"]},"dependabot_secrets":{"type":"string","enum":["read","write"]},"deployments":{"type":"string","enum":["read","write"]},"discussions":{"type":"string","enum":["read","write"]},"environments":{"type":"string","enum":["read","write"]},"issues":{"type":"string","enum":["read","write"]},"merge_queues":{"type":"string","enum":["read","write"]},"metadata":{"type":"string","enum":["read","write"]},"packages":{"type":"string","enum":["read","write"]},"pages":{"type":"string","enum":["read","write"]},"pull_requests":{"type":"string","enum":["read","write"]},"repository_custom_properties":{"type":"string","enum":["read","write"]},"repository_hooks":{"type":"string","enum":["read","write"]},"repository_projects":{"type":"string","enum":["read","write","admin"]},"secret_scanning_alerts":{"type":"string","enum":["read","write"]},"secrets":{"type":"string","enum":["read","write"]},"security_events":{"type":"string","enum":["read","write"]},"single_file":{"type":"string","enum":["read","write"]},"statuses":{"type":"string","enum":["read","write"]},"vulnerability_alerts":{"type":"string","enum":["read","write"]},"workflows":{"type":"string","enum":["write"]},"custom_properties_for_organizations":{"type":"string","enum":["read","write"]},"members":{"type":"string","enum":["read","write"]},"organization_administration":{"type":"string","enum":["read","write"]},"organization_custom_roles":{"type":"string","enum":["read","write"]},"organization_custom_org_roles":{"type":"string","enum":["read","write"]},"organization_custom_properties":{"type":"string","enum":["read","write","admin"]},"organization_copilot_seat_management":{"type":"string","enum":["read","write"]},"organization_copilot_agent_settings":{"type":"string","enum":["read","write"]},"organization_announcement_banners":{"type":"string","enum":["read","write"]},"organization_events":{"type":"string","enum":["read"]},"organization_hooks":{"type":"string","enum":["read","write"]},"organization_personal_access_tokens":{"type":"string","enum":["read","write"]},"organization_personal_access_token_requests":{"type":"string","enum":["read","write"]},"organization_plan":{"type":"string","enum":["read"]},"organization_projects":{"type":"string","enum":["read","write","admin"]},"organization_packages":{"type":"string","enum":["read","write"]},"organization_secrets":{"type":"string","enum":["read","write"]},"organization_self_hosted_runners":{"type":"string","enum":["read","write"]},"organization_user_blocking":{"type":"string","enum":["read","write"]},"email_addresses":{"type":"string","enum":["read","write"]},"followers":{"type":"string","enum":["read","write"]},"git_ssh_keys":{"type":"string","enum":["read","write"]},"gpg_keys":{"type":"string","enum":["read","write"]},"interaction_limits":{"type":"string","enum":["read","write"]},"profile":{"type":"string","enum":["write"]},"starring":{"type":"string","enum":["read","write"]},"enterprise_custom_properties_for_organizations":{"type":"string","enum":["read","write","admin"]}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.repositories !== undefined){
let data0 = data.repositories;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err0 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"#/properties/repositories/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath:instancePath+"/repositories",schemaPath:"#/properties/repositories/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.repository_ids !== undefined){
let data2 = data.repository_ids;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err2 = {instancePath:instancePath+"/repository_ids/" + i1,schemaPath:"#/properties/repository_ids/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/repository_ids",schemaPath:"#/properties/repository_ids/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.permissions !== undefined){
let data4 = data.permissions;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.actions !== undefined){
let data5 = data4.actions;
if(typeof data5 !== "string"){
const err4 = {instancePath:instancePath+"/permissions/actions",schemaPath:"#/$defs/app-permissions/properties/actions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data5 === "read") || (data5 === "write"))){
const err5 = {instancePath:instancePath+"/permissions/actions",schemaPath:"#/$defs/app-permissions/properties/actions/enum",keyword:"enum",params:{allowedValues: schema38.properties.actions.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data4.administration !== undefined){
let data6 = data4.administration;
if(typeof data6 !== "string"){
const err6 = {instancePath:instancePath+"/permissions/administration",schemaPath:"#/$defs/app-permissions/properties/administration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((data6 === "read") || (data6 === "write"))){
const err7 = {instancePath:instancePath+"/permissions/administration",schemaPath:"#/$defs/app-permissions/properties/administration/enum",keyword:"enum",params:{allowedValues: schema38.properties.administration.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4.artifact_metadata !== undefined){
let data7 = data4.artifact_metadata;
if(typeof data7 !== "string"){
const err8 = {instancePath:instancePath+"/permissions/artifact_metadata",schemaPath:"#/$defs/app-permissions/properties/artifact_metadata/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data7 === "read") || (data7 === "write"))){
const err9 = {instancePath:instancePath+"/permissions/artifact_metadata",schemaPath:"#/$defs/app-permissions/properties/artifact_metadata/enum",keyword:"enum",params:{allowedValues: schema38.properties.artifact_metadata.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.attestations !== undefined){
let data8 = data4.attestations;
if(typeof data8 !== "string"){
const err10 = {instancePath:instancePath+"/permissions/attestations",schemaPath:"#/$defs/app-permissions/properties/attestations/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data8 === "read") || (data8 === "write"))){
const err11 = {instancePath:instancePath+"/permissions/attestations",schemaPath:"#/$defs/app-permissions/properties/attestations/enum",keyword:"enum",params:{allowedValues: schema38.properties.attestations.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data4.checks !== undefined){
let data9 = data4.checks;
if(typeof data9 !== "string"){
const err12 = {instancePath:instancePath+"/permissions/checks",schemaPath:"#/$defs/app-permissions/properties/checks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data9 === "read") || (data9 === "write"))){
const err13 = {instancePath:instancePath+"/permissions/checks",schemaPath:"#/$defs/app-permissions/properties/checks/enum",keyword:"enum",params:{allowedValues: schema38.properties.checks.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.code_quality !== undefined){
let data10 = data4.code_quality;
if(typeof data10 !== "string"){
const err14 = {instancePath:instancePath+"/permissions/code_quality",schemaPath:"#/$defs/app-permissions/properties/code_quality/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data10 === "read") || (data10 === "write"))){
const err15 = {instancePath:instancePath+"/permissions/code_quality",schemaPath:"#/$defs/app-permissions/properties/code_quality/enum",keyword:"enum",params:{allowedValues: schema38.properties.code_quality.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.codespaces !== undefined){
let data11 = data4.codespaces;
if(typeof data11 !== "string"){
const err16 = {instancePath:instancePath+"/permissions/codespaces",schemaPath:"#/$defs/app-permissions/properties/codespaces/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data11 === "read") || (data11 === "write"))){
const err17 = {instancePath:instancePath+"/permissions/codespaces",schemaPath:"#/$defs/app-permissions/properties/codespaces/enum",keyword:"enum",params:{allowedValues: schema38.properties.codespaces.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.contents !== undefined){
let data12 = data4.contents;
if(typeof data12 !== "string"){
const err18 = {instancePath:instancePath+"/permissions/contents",schemaPath:"#/$defs/app-permissions/properties/contents/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data12 === "read") || (data12 === "write"))){
const err19 = {instancePath:instancePath+"/permissions/contents",schemaPath:"#/$defs/app-permissions/properties/contents/enum",keyword:"enum",params:{allowedValues: schema38.properties.contents.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data4.dependabot_secrets !== undefined){
let data13 = data4.dependabot_secrets;
if(typeof data13 !== "string"){
const err20 = {instancePath:instancePath+"/permissions/dependabot_secrets",schemaPath:"#/$defs/app-permissions/properties/dependabot_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((data13 === "read") || (data13 === "write"))){
const err21 = {instancePath:instancePath+"/permissions/dependabot_secrets",schemaPath:"#/$defs/app-permissions/properties/dependabot_secrets/enum",keyword:"enum",params:{allowedValues: schema38.properties.dependabot_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data4.deployments !== undefined){
let data14 = data4.deployments;
if(typeof data14 !== "string"){
const err22 = {instancePath:instancePath+"/permissions/deployments",schemaPath:"#/$defs/app-permissions/properties/deployments/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((data14 === "read") || (data14 === "write"))){
const err23 = {instancePath:instancePath+"/permissions/deployments",schemaPath:"#/$defs/app-permissions/properties/deployments/enum",keyword:"enum",params:{allowedValues: schema38.properties.deployments.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data4.discussions !== undefined){
let data15 = data4.discussions;
if(typeof data15 !== "string"){
const err24 = {instancePath:instancePath+"/permissions/discussions",schemaPath:"#/$defs/app-permissions/properties/discussions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((data15 === "read") || (data15 === "write"))){
const err25 = {instancePath:instancePath+"/permissions/discussions",schemaPath:"#/$defs/app-permissions/properties/discussions/enum",keyword:"enum",params:{allowedValues: schema38.properties.discussions.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data4.environments !== undefined){
let data16 = data4.environments;
if(typeof data16 !== "string"){
const err26 = {instancePath:instancePath+"/permissions/environments",schemaPath:"#/$defs/app-permissions/properties/environments/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!((data16 === "read") || (data16 === "write"))){
const err27 = {instancePath:instancePath+"/permissions/environments",schemaPath:"#/$defs/app-permissions/properties/environments/enum",keyword:"enum",params:{allowedValues: schema38.properties.environments.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data4.issues !== undefined){
let data17 = data4.issues;
if(typeof data17 !== "string"){
const err28 = {instancePath:instancePath+"/permissions/issues",schemaPath:"#/$defs/app-permissions/properties/issues/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!((data17 === "read") || (data17 === "write"))){
const err29 = {instancePath:instancePath+"/permissions/issues",schemaPath:"#/$defs/app-permissions/properties/issues/enum",keyword:"enum",params:{allowedValues: schema38.properties.issues.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data4.merge_queues !== undefined){
let data18 = data4.merge_queues;
if(typeof data18 !== "string"){
const err30 = {instancePath:instancePath+"/permissions/merge_queues",schemaPath:"#/$defs/app-permissions/properties/merge_queues/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!((data18 === "read") || (data18 === "write"))){
const err31 = {instancePath:instancePath+"/permissions/merge_queues",schemaPath:"#/$defs/app-permissions/properties/merge_queues/enum",keyword:"enum",params:{allowedValues: schema38.properties.merge_queues.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data4.metadata !== undefined){
let data19 = data4.metadata;
if(typeof data19 !== "string"){
const err32 = {instancePath:instancePath+"/permissions/metadata",schemaPath:"#/$defs/app-permissions/properties/metadata/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!((data19 === "read") || (data19 === "write"))){
const err33 = {instancePath:instancePath+"/permissions/metadata",schemaPath:"#/$defs/app-permissions/properties/metadata/enum",keyword:"enum",params:{allowedValues: schema38.properties.metadata.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data4.packages !== undefined){
let data20 = data4.packages;
if(typeof data20 !== "string"){
const err34 = {instancePath:instancePath+"/permissions/packages",schemaPath:"#/$defs/app-permissions/properties/packages/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!((data20 === "read") || (data20 === "write"))){
const err35 = {instancePath:instancePath+"/permissions/packages",schemaPath:"#/$defs/app-permissions/properties/packages/enum",keyword:"enum",params:{allowedValues: schema38.properties.packages.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data4.pages !== undefined){
let data21 = data4.pages;
if(typeof data21 !== "string"){
const err36 = {instancePath:instancePath+"/permissions/pages",schemaPath:"#/$defs/app-permissions/properties/pages/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!((data21 === "read") || (data21 === "write"))){
const err37 = {instancePath:instancePath+"/permissions/pages",schemaPath:"#/$defs/app-permissions/properties/pages/enum",keyword:"enum",params:{allowedValues: schema38.properties.pages.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data4.pull_requests !== undefined){
let data22 = data4.pull_requests;
if(typeof data22 !== "string"){
const err38 = {instancePath:instancePath+"/permissions/pull_requests",schemaPath:"#/$defs/app-permissions/properties/pull_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!((data22 === "read") || (data22 === "write"))){
const err39 = {instancePath:instancePath+"/permissions/pull_requests",schemaPath:"#/$defs/app-permissions/properties/pull_requests/enum",keyword:"enum",params:{allowedValues: schema38.properties.pull_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data4.repository_custom_properties !== undefined){
let data23 = data4.repository_custom_properties;
if(typeof data23 !== "string"){
const err40 = {instancePath:instancePath+"/permissions/repository_custom_properties",schemaPath:"#/$defs/app-permissions/properties/repository_custom_properties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!((data23 === "read") || (data23 === "write"))){
const err41 = {instancePath:instancePath+"/permissions/repository_custom_properties",schemaPath:"#/$defs/app-permissions/properties/repository_custom_properties/enum",keyword:"enum",params:{allowedValues: schema38.properties.repository_custom_properties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data4.repository_hooks !== undefined){
let data24 = data4.repository_hooks;
if(typeof data24 !== "string"){
const err42 = {instancePath:instancePath+"/permissions/repository_hooks",schemaPath:"#/$defs/app-permissions/properties/repository_hooks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!((data24 === "read") || (data24 === "write"))){
const err43 = {instancePath:instancePath+"/permissions/repository_hooks",schemaPath:"#/$defs/app-permissions/properties/repository_hooks/enum",keyword:"enum",params:{allowedValues: schema38.properties.repository_hooks.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data4.repository_projects !== undefined){
let data25 = data4.repository_projects;
if(typeof data25 !== "string"){
const err44 = {instancePath:instancePath+"/permissions/repository_projects",schemaPath:"#/$defs/app-permissions/properties/repository_projects/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!(((data25 === "read") || (data25 === "write")) || (data25 === "admin"))){
const err45 = {instancePath:instancePath+"/permissions/repository_projects",schemaPath:"#/$defs/app-permissions/properties/repository_projects/enum",keyword:"enum",params:{allowedValues: schema38.properties.repository_projects.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data4.secret_scanning_alerts !== undefined){
let data26 = data4.secret_scanning_alerts;
if(typeof data26 !== "string"){
const err46 = {instancePath:instancePath+"/permissions/secret_scanning_alerts",schemaPath:"#/$defs/app-permissions/properties/secret_scanning_alerts/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!((data26 === "read") || (data26 === "write"))){
const err47 = {instancePath:instancePath+"/permissions/secret_scanning_alerts",schemaPath:"#/$defs/app-permissions/properties/secret_scanning_alerts/enum",keyword:"enum",params:{allowedValues: schema38.properties.secret_scanning_alerts.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data4.secrets !== undefined){
let data27 = data4.secrets;
if(typeof data27 !== "string"){
const err48 = {instancePath:instancePath+"/permissions/secrets",schemaPath:"#/$defs/app-permissions/properties/secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!((data27 === "read") || (data27 === "write"))){
const err49 = {instancePath:instancePath+"/permissions/secrets",schemaPath:"#/$defs/app-permissions/properties/secrets/enum",keyword:"enum",params:{allowedValues: schema38.properties.secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data4.security_events !== undefined){
let data28 = data4.security_events;
if(typeof data28 !== "string"){
const err50 = {instancePath:instancePath+"/permissions/security_events",schemaPath:"#/$defs/app-permissions/properties/security_events/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!((data28 === "read") || (data28 === "write"))){
const err51 = {instancePath:instancePath+"/permissions/security_events",schemaPath:"#/$defs/app-permissions/properties/security_events/enum",keyword:"enum",params:{allowedValues: schema38.properties.security_events.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data4.single_file !== undefined){
let data29 = data4.single_file;
if(typeof data29 !== "string"){
const err52 = {instancePath:instancePath+"/permissions/single_file",schemaPath:"#/$defs/app-permissions/properties/single_file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!((data29 === "read") || (data29 === "write"))){
const err53 = {instancePath:instancePath+"/permissions/single_file",schemaPath:"#/$defs/app-permissions/properties/single_file/enum",keyword:"enum",params:{allowedValues: schema38.properties.single_file.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data4.statuses !== undefined){
let data30 = data4.statuses;
if(typeof data30 !== "string"){
const err54 = {instancePath:instancePath+"/permissions/statuses",schemaPath:"#/$defs/app-permissions/properties/statuses/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!((data30 === "read") || (data30 === "write"))){
const err55 = {instancePath:instancePath+"/permissions/statuses",schemaPath:"#/$defs/app-permissions/properties/statuses/enum",keyword:"enum",params:{allowedValues: schema38.properties.statuses.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data4.vulnerability_alerts !== undefined){
let data31 = data4.vulnerability_alerts;
if(typeof data31 !== "string"){
const err56 = {instancePath:instancePath+"/permissions/vulnerability_alerts",schemaPath:"#/$defs/app-permissions/properties/vulnerability_alerts/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!((data31 === "read") || (data31 === "write"))){
const err57 = {instancePath:instancePath+"/permissions/vulnerability_alerts",schemaPath:"#/$defs/app-permissions/properties/vulnerability_alerts/enum",keyword:"enum",params:{allowedValues: schema38.properties.vulnerability_alerts.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data4.workflows !== undefined){
let data32 = data4.workflows;
if(typeof data32 !== "string"){
const err58 = {instancePath:instancePath+"/permissions/workflows",schemaPath:"#/$defs/app-permissions/properties/workflows/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!(data32 === "write")){
const err59 = {instancePath:instancePath+"/permissions/workflows",schemaPath:"#/$defs/app-permissions/properties/workflows/enum",keyword:"enum",params:{allowedValues: schema38.properties.workflows.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data4.custom_properties_for_organizations !== undefined){
let data33 = data4.custom_properties_for_organizations;
if(typeof data33 !== "string"){
const err60 = {instancePath:instancePath+"/permissions/custom_properties_for_organizations",schemaPath:"#/$defs/app-permissions/properties/custom_properties_for_organizations/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!((data33 === "read") || (data33 === "write"))){
const err61 = {instancePath:instancePath+"/permissions/custom_properties_for_organizations",schemaPath:"#/$defs/app-permissions/properties/custom_properties_for_organizations/enum",keyword:"enum",params:{allowedValues: schema38.properties.custom_properties_for_organizations.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data4.members !== undefined){
let data34 = data4.members;
if(typeof data34 !== "string"){
const err62 = {instancePath:instancePath+"/permissions/members",schemaPath:"#/$defs/app-permissions/properties/members/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!((data34 === "read") || (data34 === "write"))){
const err63 = {instancePath:instancePath+"/permissions/members",schemaPath:"#/$defs/app-permissions/properties/members/enum",keyword:"enum",params:{allowedValues: schema38.properties.members.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data4.organization_administration !== undefined){
let data35 = data4.organization_administration;
if(typeof data35 !== "string"){
const err64 = {instancePath:instancePath+"/permissions/organization_administration",schemaPath:"#/$defs/app-permissions/properties/organization_administration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!((data35 === "read") || (data35 === "write"))){
const err65 = {instancePath:instancePath+"/permissions/organization_administration",schemaPath:"#/$defs/app-permissions/properties/organization_administration/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_administration.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data4.organization_custom_roles !== undefined){
let data36 = data4.organization_custom_roles;
if(typeof data36 !== "string"){
const err66 = {instancePath:instancePath+"/permissions/organization_custom_roles",schemaPath:"#/$defs/app-permissions/properties/organization_custom_roles/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!((data36 === "read") || (data36 === "write"))){
const err67 = {instancePath:instancePath+"/permissions/organization_custom_roles",schemaPath:"#/$defs/app-permissions/properties/organization_custom_roles/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_custom_roles.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data4.organization_custom_org_roles !== undefined){
let data37 = data4.organization_custom_org_roles;
if(typeof data37 !== "string"){
const err68 = {instancePath:instancePath+"/permissions/organization_custom_org_roles",schemaPath:"#/$defs/app-permissions/properties/organization_custom_org_roles/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!((data37 === "read") || (data37 === "write"))){
const err69 = {instancePath:instancePath+"/permissions/organization_custom_org_roles",schemaPath:"#/$defs/app-permissions/properties/organization_custom_org_roles/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_custom_org_roles.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data4.organization_custom_properties !== undefined){
let data38 = data4.organization_custom_properties;
if(typeof data38 !== "string"){
const err70 = {instancePath:instancePath+"/permissions/organization_custom_properties",schemaPath:"#/$defs/app-permissions/properties/organization_custom_properties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!(((data38 === "read") || (data38 === "write")) || (data38 === "admin"))){
const err71 = {instancePath:instancePath+"/permissions/organization_custom_properties",schemaPath:"#/$defs/app-permissions/properties/organization_custom_properties/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_custom_properties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data4.organization_copilot_seat_management !== undefined){
let data39 = data4.organization_copilot_seat_management;
if(typeof data39 !== "string"){
const err72 = {instancePath:instancePath+"/permissions/organization_copilot_seat_management",schemaPath:"#/$defs/app-permissions/properties/organization_copilot_seat_management/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!((data39 === "read") || (data39 === "write"))){
const err73 = {instancePath:instancePath+"/permissions/organization_copilot_seat_management",schemaPath:"#/$defs/app-permissions/properties/organization_copilot_seat_management/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_copilot_seat_management.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data4.organization_copilot_agent_settings !== undefined){
let data40 = data4.organization_copilot_agent_settings;
if(typeof data40 !== "string"){
const err74 = {instancePath:instancePath+"/permissions/organization_copilot_agent_settings",schemaPath:"#/$defs/app-permissions/properties/organization_copilot_agent_settings/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!((data40 === "read") || (data40 === "write"))){
const err75 = {instancePath:instancePath+"/permissions/organization_copilot_agent_settings",schemaPath:"#/$defs/app-permissions/properties/organization_copilot_agent_settings/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_copilot_agent_settings.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data4.organization_announcement_banners !== undefined){
let data41 = data4.organization_announcement_banners;
if(typeof data41 !== "string"){
const err76 = {instancePath:instancePath+"/permissions/organization_announcement_banners",schemaPath:"#/$defs/app-permissions/properties/organization_announcement_banners/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!((data41 === "read") || (data41 === "write"))){
const err77 = {instancePath:instancePath+"/permissions/organization_announcement_banners",schemaPath:"#/$defs/app-permissions/properties/organization_announcement_banners/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_announcement_banners.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data4.organization_events !== undefined){
let data42 = data4.organization_events;
if(typeof data42 !== "string"){
const err78 = {instancePath:instancePath+"/permissions/organization_events",schemaPath:"#/$defs/app-permissions/properties/organization_events/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!(data42 === "read")){
const err79 = {instancePath:instancePath+"/permissions/organization_events",schemaPath:"#/$defs/app-permissions/properties/organization_events/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_events.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data4.organization_hooks !== undefined){
let data43 = data4.organization_hooks;
if(typeof data43 !== "string"){
const err80 = {instancePath:instancePath+"/permissions/organization_hooks",schemaPath:"#/$defs/app-permissions/properties/organization_hooks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!((data43 === "read") || (data43 === "write"))){
const err81 = {instancePath:instancePath+"/permissions/organization_hooks",schemaPath:"#/$defs/app-permissions/properties/organization_hooks/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_hooks.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data4.organization_personal_access_tokens !== undefined){
let data44 = data4.organization_personal_access_tokens;
if(typeof data44 !== "string"){
const err82 = {instancePath:instancePath+"/permissions/organization_personal_access_tokens",schemaPath:"#/$defs/app-permissions/properties/organization_personal_access_tokens/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!((data44 === "read") || (data44 === "write"))){
const err83 = {instancePath:instancePath+"/permissions/organization_personal_access_tokens",schemaPath:"#/$defs/app-permissions/properties/organization_personal_access_tokens/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_personal_access_tokens.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data4.organization_personal_access_token_requests !== undefined){
let data45 = data4.organization_personal_access_token_requests;
if(typeof data45 !== "string"){
const err84 = {instancePath:instancePath+"/permissions/organization_personal_access_token_requests",schemaPath:"#/$defs/app-permissions/properties/organization_personal_access_token_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(!((data45 === "read") || (data45 === "write"))){
const err85 = {instancePath:instancePath+"/permissions/organization_personal_access_token_requests",schemaPath:"#/$defs/app-permissions/properties/organization_personal_access_token_requests/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_personal_access_token_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data4.organization_plan !== undefined){
let data46 = data4.organization_plan;
if(typeof data46 !== "string"){
const err86 = {instancePath:instancePath+"/permissions/organization_plan",schemaPath:"#/$defs/app-permissions/properties/organization_plan/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!(data46 === "read")){
const err87 = {instancePath:instancePath+"/permissions/organization_plan",schemaPath:"#/$defs/app-permissions/properties/organization_plan/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_plan.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data4.organization_projects !== undefined){
let data47 = data4.organization_projects;
if(typeof data47 !== "string"){
const err88 = {instancePath:instancePath+"/permissions/organization_projects",schemaPath:"#/$defs/app-permissions/properties/organization_projects/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!(((data47 === "read") || (data47 === "write")) || (data47 === "admin"))){
const err89 = {instancePath:instancePath+"/permissions/organization_projects",schemaPath:"#/$defs/app-permissions/properties/organization_projects/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_projects.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data4.organization_packages !== undefined){
let data48 = data4.organization_packages;
if(typeof data48 !== "string"){
const err90 = {instancePath:instancePath+"/permissions/organization_packages",schemaPath:"#/$defs/app-permissions/properties/organization_packages/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(!((data48 === "read") || (data48 === "write"))){
const err91 = {instancePath:instancePath+"/permissions/organization_packages",schemaPath:"#/$defs/app-permissions/properties/organization_packages/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_packages.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data4.organization_secrets !== undefined){
let data49 = data4.organization_secrets;
if(typeof data49 !== "string"){
const err92 = {instancePath:instancePath+"/permissions/organization_secrets",schemaPath:"#/$defs/app-permissions/properties/organization_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(!((data49 === "read") || (data49 === "write"))){
const err93 = {instancePath:instancePath+"/permissions/organization_secrets",schemaPath:"#/$defs/app-permissions/properties/organization_secrets/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data4.organization_self_hosted_runners !== undefined){
let data50 = data4.organization_self_hosted_runners;
if(typeof data50 !== "string"){
const err94 = {instancePath:instancePath+"/permissions/organization_self_hosted_runners",schemaPath:"#/$defs/app-permissions/properties/organization_self_hosted_runners/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!((data50 === "read") || (data50 === "write"))){
const err95 = {instancePath:instancePath+"/permissions/organization_self_hosted_runners",schemaPath:"#/$defs/app-permissions/properties/organization_self_hosted_runners/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_self_hosted_runners.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data4.organization_user_blocking !== undefined){
let data51 = data4.organization_user_blocking;
if(typeof data51 !== "string"){
const err96 = {instancePath:instancePath+"/permissions/organization_user_blocking",schemaPath:"#/$defs/app-permissions/properties/organization_user_blocking/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(!((data51 === "read") || (data51 === "write"))){
const err97 = {instancePath:instancePath+"/permissions/organization_user_blocking",schemaPath:"#/$defs/app-permissions/properties/organization_user_blocking/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_user_blocking.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data4.email_addresses !== undefined){
let data52 = data4.email_addresses;
if(typeof data52 !== "string"){
const err98 = {instancePath:instancePath+"/permissions/email_addresses",schemaPath:"#/$defs/app-permissions/properties/email_addresses/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!((data52 === "read") || (data52 === "write"))){
const err99 = {instancePath:instancePath+"/permissions/email_addresses",schemaPath:"#/$defs/app-permissions/properties/email_addresses/enum",keyword:"enum",params:{allowedValues: schema38.properties.email_addresses.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data4.followers !== undefined){
let data53 = data4.followers;
if(typeof data53 !== "string"){
const err100 = {instancePath:instancePath+"/permissions/followers",schemaPath:"#/$defs/app-permissions/properties/followers/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!((data53 === "read") || (data53 === "write"))){
const err101 = {instancePath:instancePath+"/permissions/followers",schemaPath:"#/$defs/app-permissions/properties/followers/enum",keyword:"enum",params:{allowedValues: schema38.properties.followers.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data4.git_ssh_keys !== undefined){
let data54 = data4.git_ssh_keys;
if(typeof data54 !== "string"){
const err102 = {instancePath:instancePath+"/permissions/git_ssh_keys",schemaPath:"#/$defs/app-permissions/properties/git_ssh_keys/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(!((data54 === "read") || (data54 === "write"))){
const err103 = {instancePath:instancePath+"/permissions/git_ssh_keys",schemaPath:"#/$defs/app-permissions/properties/git_ssh_keys/enum",keyword:"enum",params:{allowedValues: schema38.properties.git_ssh_keys.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data4.gpg_keys !== undefined){
let data55 = data4.gpg_keys;
if(typeof data55 !== "string"){
const err104 = {instancePath:instancePath+"/permissions/gpg_keys",schemaPath:"#/$defs/app-permissions/properties/gpg_keys/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(!((data55 === "read") || (data55 === "write"))){
const err105 = {instancePath:instancePath+"/permissions/gpg_keys",schemaPath:"#/$defs/app-permissions/properties/gpg_keys/enum",keyword:"enum",params:{allowedValues: schema38.properties.gpg_keys.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data4.interaction_limits !== undefined){
let data56 = data4.interaction_limits;
if(typeof data56 !== "string"){
const err106 = {instancePath:instancePath+"/permissions/interaction_limits",schemaPath:"#/$defs/app-permissions/properties/interaction_limits/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(!((data56 === "read") || (data56 === "write"))){
const err107 = {instancePath:instancePath+"/permissions/interaction_limits",schemaPath:"#/$defs/app-permissions/properties/interaction_limits/enum",keyword:"enum",params:{allowedValues: schema38.properties.interaction_limits.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data4.profile !== undefined){
let data57 = data4.profile;
if(typeof data57 !== "string"){
const err108 = {instancePath:instancePath+"/permissions/profile",schemaPath:"#/$defs/app-permissions/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(!(data57 === "write")){
const err109 = {instancePath:instancePath+"/permissions/profile",schemaPath:"#/$defs/app-permissions/properties/profile/enum",keyword:"enum",params:{allowedValues: schema38.properties.profile.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data4.starring !== undefined){
let data58 = data4.starring;
if(typeof data58 !== "string"){
const err110 = {instancePath:instancePath+"/permissions/starring",schemaPath:"#/$defs/app-permissions/properties/starring/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(!((data58 === "read") || (data58 === "write"))){
const err111 = {instancePath:instancePath+"/permissions/starring",schemaPath:"#/$defs/app-permissions/properties/starring/enum",keyword:"enum",params:{allowedValues: schema38.properties.starring.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data4.enterprise_custom_properties_for_organizations !== undefined){
let data59 = data4.enterprise_custom_properties_for_organizations;
if(typeof data59 !== "string"){
const err112 = {instancePath:instancePath+"/permissions/enterprise_custom_properties_for_organizations",schemaPath:"#/$defs/app-permissions/properties/enterprise_custom_properties_for_organizations/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(!(((data59 === "read") || (data59 === "write")) || (data59 === "admin"))){
const err113 = {instancePath:instancePath+"/permissions/enterprise_custom_properties_for_organizations",schemaPath:"#/$defs/app-permissions/properties/enterprise_custom_properties_for_organizations/enum",keyword:"enum",params:{allowedValues: schema38.properties.enterprise_custom_properties_for_organizations.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/permissions",schemaPath:"#/$defs/app-permissions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"repositories":true,"repository_ids":true,"permissions":true},"dynamicProps":false,"dynamicItems":false};

export const appsDeleteAuthorization: Validate = validate23;
const schema39 = {"type":"object","properties":{"access_token":{"type":"string"}},"required":["access_token"]};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.access_token === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "access_token"},message:"must have required property '"+"access_token"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.access_token !== undefined){
if(typeof data.access_token !== "string"){
const err1 = {instancePath:instancePath+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":{"access_token":true},"dynamicProps":false,"dynamicItems":false};

export const appsCheckToken: Validate = validate24;
const schema40 = {"properties":{"access_token":{"type":"string"}},"required":["access_token"],"type":"object"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.access_token === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "access_token"},message:"must have required property '"+"access_token"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.access_token !== undefined){
if(typeof data.access_token !== "string"){
const err1 = {instancePath:instancePath+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":{"access_token":true},"dynamicProps":false,"dynamicItems":false};

export const appsResetToken: Validate = validate25;
const schema41 = {"properties":{"access_token":{"type":"string"}},"required":["access_token"],"type":"object"};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.access_token === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "access_token"},message:"must have required property '"+"access_token"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.access_token !== undefined){
if(typeof data.access_token !== "string"){
const err1 = {instancePath:instancePath+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":{"access_token":true},"dynamicProps":false,"dynamicItems":false};

export const appsDeleteToken: Validate = validate26;
const schema42 = {"type":"object","properties":{"access_token":{"type":"string"}},"required":["access_token"]};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.access_token === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "access_token"},message:"must have required property '"+"access_token"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.access_token !== undefined){
if(typeof data.access_token !== "string"){
const err1 = {instancePath:instancePath+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"access_token":true},"dynamicProps":false,"dynamicItems":false};

export const appsScopeToken: Validate = validate27;
const schema43 = {"type":"object","properties":{"access_token":{"type":"string"},"target":{"type":"string"},"target_id":{"type":"integer"},"repositories":{"type":"array","items":{"type":"string"}},"repository_ids":{"type":"array","items":{"type":"integer"}},"permissions":{"$ref":"#/$defs/app-permissions"}},"required":["access_token"]};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.access_token === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "access_token"},message:"must have required property '"+"access_token"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.access_token !== undefined){
if(typeof data.access_token !== "string"){
const err1 = {instancePath:instancePath+"/access_token",schemaPath:"#/properties/access_token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
const err2 = {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.target_id !== undefined){
let data2 = data.target_id;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err3 = {instancePath:instancePath+"/target_id",schemaPath:"#/properties/target_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.repositories !== undefined){
let data3 = data.repositories;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err4 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"#/properties/repositories/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/repositories",schemaPath:"#/properties/repositories/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.repository_ids !== undefined){
let data5 = data.repository_ids;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err6 = {instancePath:instancePath+"/repository_ids/" + i1,schemaPath:"#/properties/repository_ids/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/repository_ids",schemaPath:"#/properties/repository_ids/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.permissions !== undefined){
let data7 = data.permissions;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.actions !== undefined){
let data8 = data7.actions;
if(typeof data8 !== "string"){
const err8 = {instancePath:instancePath+"/permissions/actions",schemaPath:"#/$defs/app-permissions/properties/actions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((data8 === "read") || (data8 === "write"))){
const err9 = {instancePath:instancePath+"/permissions/actions",schemaPath:"#/$defs/app-permissions/properties/actions/enum",keyword:"enum",params:{allowedValues: schema38.properties.actions.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data7.administration !== undefined){
let data9 = data7.administration;
if(typeof data9 !== "string"){
const err10 = {instancePath:instancePath+"/permissions/administration",schemaPath:"#/$defs/app-permissions/properties/administration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data9 === "read") || (data9 === "write"))){
const err11 = {instancePath:instancePath+"/permissions/administration",schemaPath:"#/$defs/app-permissions/properties/administration/enum",keyword:"enum",params:{allowedValues: schema38.properties.administration.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data7.artifact_metadata !== undefined){
let data10 = data7.artifact_metadata;
if(typeof data10 !== "string"){
const err12 = {instancePath:instancePath+"/permissions/artifact_metadata",schemaPath:"#/$defs/app-permissions/properties/artifact_metadata/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data10 === "read") || (data10 === "write"))){
const err13 = {instancePath:instancePath+"/permissions/artifact_metadata",schemaPath:"#/$defs/app-permissions/properties/artifact_metadata/enum",keyword:"enum",params:{allowedValues: schema38.properties.artifact_metadata.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.attestations !== undefined){
let data11 = data7.attestations;
if(typeof data11 !== "string"){
const err14 = {instancePath:instancePath+"/permissions/attestations",schemaPath:"#/$defs/app-permissions/properties/attestations/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data11 === "read") || (data11 === "write"))){
const err15 = {instancePath:instancePath+"/permissions/attestations",schemaPath:"#/$defs/app-permissions/properties/attestations/enum",keyword:"enum",params:{allowedValues: schema38.properties.attestations.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.checks !== undefined){
let data12 = data7.checks;
if(typeof data12 !== "string"){
const err16 = {instancePath:instancePath+"/permissions/checks",schemaPath:"#/$defs/app-permissions/properties/checks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data12 === "read") || (data12 === "write"))){
const err17 = {instancePath:instancePath+"/permissions/checks",schemaPath:"#/$defs/app-permissions/properties/checks/enum",keyword:"enum",params:{allowedValues: schema38.properties.checks.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.code_quality !== undefined){
let data13 = data7.code_quality;
if(typeof data13 !== "string"){
const err18 = {instancePath:instancePath+"/permissions/code_quality",schemaPath:"#/$defs/app-permissions/properties/code_quality/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data13 === "read") || (data13 === "write"))){
const err19 = {instancePath:instancePath+"/permissions/code_quality",schemaPath:"#/$defs/app-permissions/properties/code_quality/enum",keyword:"enum",params:{allowedValues: schema38.properties.code_quality.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.codespaces !== undefined){
let data14 = data7.codespaces;
if(typeof data14 !== "string"){
const err20 = {instancePath:instancePath+"/permissions/codespaces",schemaPath:"#/$defs/app-permissions/properties/codespaces/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!((data14 === "read") || (data14 === "write"))){
const err21 = {instancePath:instancePath+"/permissions/codespaces",schemaPath:"#/$defs/app-permissions/properties/codespaces/enum",keyword:"enum",params:{allowedValues: schema38.properties.codespaces.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.contents !== undefined){
let data15 = data7.contents;
if(typeof data15 !== "string"){
const err22 = {instancePath:instancePath+"/permissions/contents",schemaPath:"#/$defs/app-permissions/properties/contents/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!((data15 === "read") || (data15 === "write"))){
const err23 = {instancePath:instancePath+"/permissions/contents",schemaPath:"#/$defs/app-permissions/properties/contents/enum",keyword:"enum",params:{allowedValues: schema38.properties.contents.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data7.dependabot_secrets !== undefined){
let data16 = data7.dependabot_secrets;
if(typeof data16 !== "string"){
const err24 = {instancePath:instancePath+"/permissions/dependabot_secrets",schemaPath:"#/$defs/app-permissions/properties/dependabot_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((data16 === "read") || (data16 === "write"))){
const err25 = {instancePath:instancePath+"/permissions/dependabot_secrets",schemaPath:"#/$defs/app-permissions/properties/dependabot_secrets/enum",keyword:"enum",params:{allowedValues: schema38.properties.dependabot_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data7.deployments !== undefined){
let data17 = data7.deployments;
if(typeof data17 !== "string"){
const err26 = {instancePath:instancePath+"/permissions/deployments",schemaPath:"#/$defs/app-permissions/properties/deployments/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!((data17 === "read") || (data17 === "write"))){
const err27 = {instancePath:instancePath+"/permissions/deployments",schemaPath:"#/$defs/app-permissions/properties/deployments/enum",keyword:"enum",params:{allowedValues: schema38.properties.deployments.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data7.discussions !== undefined){
let data18 = data7.discussions;
if(typeof data18 !== "string"){
const err28 = {instancePath:instancePath+"/permissions/discussions",schemaPath:"#/$defs/app-permissions/properties/discussions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!((data18 === "read") || (data18 === "write"))){
const err29 = {instancePath:instancePath+"/permissions/discussions",schemaPath:"#/$defs/app-permissions/properties/discussions/enum",keyword:"enum",params:{allowedValues: schema38.properties.discussions.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data7.environments !== undefined){
let data19 = data7.environments;
if(typeof data19 !== "string"){
const err30 = {instancePath:instancePath+"/permissions/environments",schemaPath:"#/$defs/app-permissions/properties/environments/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!((data19 === "read") || (data19 === "write"))){
const err31 = {instancePath:instancePath+"/permissions/environments",schemaPath:"#/$defs/app-permissions/properties/environments/enum",keyword:"enum",params:{allowedValues: schema38.properties.environments.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data7.issues !== undefined){
let data20 = data7.issues;
if(typeof data20 !== "string"){
const err32 = {instancePath:instancePath+"/permissions/issues",schemaPath:"#/$defs/app-permissions/properties/issues/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!((data20 === "read") || (data20 === "write"))){
const err33 = {instancePath:instancePath+"/permissions/issues",schemaPath:"#/$defs/app-permissions/properties/issues/enum",keyword:"enum",params:{allowedValues: schema38.properties.issues.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data7.merge_queues !== undefined){
let data21 = data7.merge_queues;
if(typeof data21 !== "string"){
const err34 = {instancePath:instancePath+"/permissions/merge_queues",schemaPath:"#/$defs/app-permissions/properties/merge_queues/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!((data21 === "read") || (data21 === "write"))){
const err35 = {instancePath:instancePath+"/permissions/merge_queues",schemaPath:"#/$defs/app-permissions/properties/merge_queues/enum",keyword:"enum",params:{allowedValues: schema38.properties.merge_queues.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data7.metadata !== undefined){
let data22 = data7.metadata;
if(typeof data22 !== "string"){
const err36 = {instancePath:instancePath+"/permissions/metadata",schemaPath:"#/$defs/app-permissions/properties/metadata/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!((data22 === "read") || (data22 === "write"))){
const err37 = {instancePath:instancePath+"/permissions/metadata",schemaPath:"#/$defs/app-permissions/properties/metadata/enum",keyword:"enum",params:{allowedValues: schema38.properties.metadata.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data7.packages !== undefined){
let data23 = data7.packages;
if(typeof data23 !== "string"){
const err38 = {instancePath:instancePath+"/permissions/packages",schemaPath:"#/$defs/app-permissions/properties/packages/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!((data23 === "read") || (data23 === "write"))){
const err39 = {instancePath:instancePath+"/permissions/packages",schemaPath:"#/$defs/app-permissions/properties/packages/enum",keyword:"enum",params:{allowedValues: schema38.properties.packages.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data7.pages !== undefined){
let data24 = data7.pages;
if(typeof data24 !== "string"){
const err40 = {instancePath:instancePath+"/permissions/pages",schemaPath:"#/$defs/app-permissions/properties/pages/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!((data24 === "read") || (data24 === "write"))){
const err41 = {instancePath:instancePath+"/permissions/pages",schemaPath:"#/$defs/app-permissions/properties/pages/enum",keyword:"enum",params:{allowedValues: schema38.properties.pages.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data7.pull_requests !== undefined){
let data25 = data7.pull_requests;
if(typeof data25 !== "string"){
const err42 = {instancePath:instancePath+"/permissions/pull_requests",schemaPath:"#/$defs/app-permissions/properties/pull_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!((data25 === "read") || (data25 === "write"))){
const err43 = {instancePath:instancePath+"/permissions/pull_requests",schemaPath:"#/$defs/app-permissions/properties/pull_requests/enum",keyword:"enum",params:{allowedValues: schema38.properties.pull_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data7.repository_custom_properties !== undefined){
let data26 = data7.repository_custom_properties;
if(typeof data26 !== "string"){
const err44 = {instancePath:instancePath+"/permissions/repository_custom_properties",schemaPath:"#/$defs/app-permissions/properties/repository_custom_properties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!((data26 === "read") || (data26 === "write"))){
const err45 = {instancePath:instancePath+"/permissions/repository_custom_properties",schemaPath:"#/$defs/app-permissions/properties/repository_custom_properties/enum",keyword:"enum",params:{allowedValues: schema38.properties.repository_custom_properties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data7.repository_hooks !== undefined){
let data27 = data7.repository_hooks;
if(typeof data27 !== "string"){
const err46 = {instancePath:instancePath+"/permissions/repository_hooks",schemaPath:"#/$defs/app-permissions/properties/repository_hooks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!((data27 === "read") || (data27 === "write"))){
const err47 = {instancePath:instancePath+"/permissions/repository_hooks",schemaPath:"#/$defs/app-permissions/properties/repository_hooks/enum",keyword:"enum",params:{allowedValues: schema38.properties.repository_hooks.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data7.repository_projects !== undefined){
let data28 = data7.repository_projects;
if(typeof data28 !== "string"){
const err48 = {instancePath:instancePath+"/permissions/repository_projects",schemaPath:"#/$defs/app-permissions/properties/repository_projects/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!(((data28 === "read") || (data28 === "write")) || (data28 === "admin"))){
const err49 = {instancePath:instancePath+"/permissions/repository_projects",schemaPath:"#/$defs/app-permissions/properties/repository_projects/enum",keyword:"enum",params:{allowedValues: schema38.properties.repository_projects.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data7.secret_scanning_alerts !== undefined){
let data29 = data7.secret_scanning_alerts;
if(typeof data29 !== "string"){
const err50 = {instancePath:instancePath+"/permissions/secret_scanning_alerts",schemaPath:"#/$defs/app-permissions/properties/secret_scanning_alerts/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!((data29 === "read") || (data29 === "write"))){
const err51 = {instancePath:instancePath+"/permissions/secret_scanning_alerts",schemaPath:"#/$defs/app-permissions/properties/secret_scanning_alerts/enum",keyword:"enum",params:{allowedValues: schema38.properties.secret_scanning_alerts.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data7.secrets !== undefined){
let data30 = data7.secrets;
if(typeof data30 !== "string"){
const err52 = {instancePath:instancePath+"/permissions/secrets",schemaPath:"#/$defs/app-permissions/properties/secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!((data30 === "read") || (data30 === "write"))){
const err53 = {instancePath:instancePath+"/permissions/secrets",schemaPath:"#/$defs/app-permissions/properties/secrets/enum",keyword:"enum",params:{allowedValues: schema38.properties.secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data7.security_events !== undefined){
let data31 = data7.security_events;
if(typeof data31 !== "string"){
const err54 = {instancePath:instancePath+"/permissions/security_events",schemaPath:"#/$defs/app-permissions/properties/security_events/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!((data31 === "read") || (data31 === "write"))){
const err55 = {instancePath:instancePath+"/permissions/security_events",schemaPath:"#/$defs/app-permissions/properties/security_events/enum",keyword:"enum",params:{allowedValues: schema38.properties.security_events.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data7.single_file !== undefined){
let data32 = data7.single_file;
if(typeof data32 !== "string"){
const err56 = {instancePath:instancePath+"/permissions/single_file",schemaPath:"#/$defs/app-permissions/properties/single_file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!((data32 === "read") || (data32 === "write"))){
const err57 = {instancePath:instancePath+"/permissions/single_file",schemaPath:"#/$defs/app-permissions/properties/single_file/enum",keyword:"enum",params:{allowedValues: schema38.properties.single_file.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data7.statuses !== undefined){
let data33 = data7.statuses;
if(typeof data33 !== "string"){
const err58 = {instancePath:instancePath+"/permissions/statuses",schemaPath:"#/$defs/app-permissions/properties/statuses/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!((data33 === "read") || (data33 === "write"))){
const err59 = {instancePath:instancePath+"/permissions/statuses",schemaPath:"#/$defs/app-permissions/properties/statuses/enum",keyword:"enum",params:{allowedValues: schema38.properties.statuses.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data7.vulnerability_alerts !== undefined){
let data34 = data7.vulnerability_alerts;
if(typeof data34 !== "string"){
const err60 = {instancePath:instancePath+"/permissions/vulnerability_alerts",schemaPath:"#/$defs/app-permissions/properties/vulnerability_alerts/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!((data34 === "read") || (data34 === "write"))){
const err61 = {instancePath:instancePath+"/permissions/vulnerability_alerts",schemaPath:"#/$defs/app-permissions/properties/vulnerability_alerts/enum",keyword:"enum",params:{allowedValues: schema38.properties.vulnerability_alerts.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data7.workflows !== undefined){
let data35 = data7.workflows;
if(typeof data35 !== "string"){
const err62 = {instancePath:instancePath+"/permissions/workflows",schemaPath:"#/$defs/app-permissions/properties/workflows/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!(data35 === "write")){
const err63 = {instancePath:instancePath+"/permissions/workflows",schemaPath:"#/$defs/app-permissions/properties/workflows/enum",keyword:"enum",params:{allowedValues: schema38.properties.workflows.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data7.custom_properties_for_organizations !== undefined){
let data36 = data7.custom_properties_for_organizations;
if(typeof data36 !== "string"){
const err64 = {instancePath:instancePath+"/permissions/custom_properties_for_organizations",schemaPath:"#/$defs/app-permissions/properties/custom_properties_for_organizations/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!((data36 === "read") || (data36 === "write"))){
const err65 = {instancePath:instancePath+"/permissions/custom_properties_for_organizations",schemaPath:"#/$defs/app-permissions/properties/custom_properties_for_organizations/enum",keyword:"enum",params:{allowedValues: schema38.properties.custom_properties_for_organizations.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data7.members !== undefined){
let data37 = data7.members;
if(typeof data37 !== "string"){
const err66 = {instancePath:instancePath+"/permissions/members",schemaPath:"#/$defs/app-permissions/properties/members/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!((data37 === "read") || (data37 === "write"))){
const err67 = {instancePath:instancePath+"/permissions/members",schemaPath:"#/$defs/app-permissions/properties/members/enum",keyword:"enum",params:{allowedValues: schema38.properties.members.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data7.organization_administration !== undefined){
let data38 = data7.organization_administration;
if(typeof data38 !== "string"){
const err68 = {instancePath:instancePath+"/permissions/organization_administration",schemaPath:"#/$defs/app-permissions/properties/organization_administration/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!((data38 === "read") || (data38 === "write"))){
const err69 = {instancePath:instancePath+"/permissions/organization_administration",schemaPath:"#/$defs/app-permissions/properties/organization_administration/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_administration.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data7.organization_custom_roles !== undefined){
let data39 = data7.organization_custom_roles;
if(typeof data39 !== "string"){
const err70 = {instancePath:instancePath+"/permissions/organization_custom_roles",schemaPath:"#/$defs/app-permissions/properties/organization_custom_roles/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!((data39 === "read") || (data39 === "write"))){
const err71 = {instancePath:instancePath+"/permissions/organization_custom_roles",schemaPath:"#/$defs/app-permissions/properties/organization_custom_roles/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_custom_roles.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data7.organization_custom_org_roles !== undefined){
let data40 = data7.organization_custom_org_roles;
if(typeof data40 !== "string"){
const err72 = {instancePath:instancePath+"/permissions/organization_custom_org_roles",schemaPath:"#/$defs/app-permissions/properties/organization_custom_org_roles/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!((data40 === "read") || (data40 === "write"))){
const err73 = {instancePath:instancePath+"/permissions/organization_custom_org_roles",schemaPath:"#/$defs/app-permissions/properties/organization_custom_org_roles/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_custom_org_roles.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data7.organization_custom_properties !== undefined){
let data41 = data7.organization_custom_properties;
if(typeof data41 !== "string"){
const err74 = {instancePath:instancePath+"/permissions/organization_custom_properties",schemaPath:"#/$defs/app-permissions/properties/organization_custom_properties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!(((data41 === "read") || (data41 === "write")) || (data41 === "admin"))){
const err75 = {instancePath:instancePath+"/permissions/organization_custom_properties",schemaPath:"#/$defs/app-permissions/properties/organization_custom_properties/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_custom_properties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data7.organization_copilot_seat_management !== undefined){
let data42 = data7.organization_copilot_seat_management;
if(typeof data42 !== "string"){
const err76 = {instancePath:instancePath+"/permissions/organization_copilot_seat_management",schemaPath:"#/$defs/app-permissions/properties/organization_copilot_seat_management/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!((data42 === "read") || (data42 === "write"))){
const err77 = {instancePath:instancePath+"/permissions/organization_copilot_seat_management",schemaPath:"#/$defs/app-permissions/properties/organization_copilot_seat_management/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_copilot_seat_management.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data7.organization_copilot_agent_settings !== undefined){
let data43 = data7.organization_copilot_agent_settings;
if(typeof data43 !== "string"){
const err78 = {instancePath:instancePath+"/permissions/organization_copilot_agent_settings",schemaPath:"#/$defs/app-permissions/properties/organization_copilot_agent_settings/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!((data43 === "read") || (data43 === "write"))){
const err79 = {instancePath:instancePath+"/permissions/organization_copilot_agent_settings",schemaPath:"#/$defs/app-permissions/properties/organization_copilot_agent_settings/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_copilot_agent_settings.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data7.organization_announcement_banners !== undefined){
let data44 = data7.organization_announcement_banners;
if(typeof data44 !== "string"){
const err80 = {instancePath:instancePath+"/permissions/organization_announcement_banners",schemaPath:"#/$defs/app-permissions/properties/organization_announcement_banners/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!((data44 === "read") || (data44 === "write"))){
const err81 = {instancePath:instancePath+"/permissions/organization_announcement_banners",schemaPath:"#/$defs/app-permissions/properties/organization_announcement_banners/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_announcement_banners.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data7.organization_events !== undefined){
let data45 = data7.organization_events;
if(typeof data45 !== "string"){
const err82 = {instancePath:instancePath+"/permissions/organization_events",schemaPath:"#/$defs/app-permissions/properties/organization_events/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!(data45 === "read")){
const err83 = {instancePath:instancePath+"/permissions/organization_events",schemaPath:"#/$defs/app-permissions/properties/organization_events/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_events.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data7.organization_hooks !== undefined){
let data46 = data7.organization_hooks;
if(typeof data46 !== "string"){
const err84 = {instancePath:instancePath+"/permissions/organization_hooks",schemaPath:"#/$defs/app-permissions/properties/organization_hooks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(!((data46 === "read") || (data46 === "write"))){
const err85 = {instancePath:instancePath+"/permissions/organization_hooks",schemaPath:"#/$defs/app-permissions/properties/organization_hooks/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_hooks.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data7.organization_personal_access_tokens !== undefined){
let data47 = data7.organization_personal_access_tokens;
if(typeof data47 !== "string"){
const err86 = {instancePath:instancePath+"/permissions/organization_personal_access_tokens",schemaPath:"#/$defs/app-permissions/properties/organization_personal_access_tokens/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!((data47 === "read") || (data47 === "write"))){
const err87 = {instancePath:instancePath+"/permissions/organization_personal_access_tokens",schemaPath:"#/$defs/app-permissions/properties/organization_personal_access_tokens/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_personal_access_tokens.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data7.organization_personal_access_token_requests !== undefined){
let data48 = data7.organization_personal_access_token_requests;
if(typeof data48 !== "string"){
const err88 = {instancePath:instancePath+"/permissions/organization_personal_access_token_requests",schemaPath:"#/$defs/app-permissions/properties/organization_personal_access_token_requests/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!((data48 === "read") || (data48 === "write"))){
const err89 = {instancePath:instancePath+"/permissions/organization_personal_access_token_requests",schemaPath:"#/$defs/app-permissions/properties/organization_personal_access_token_requests/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_personal_access_token_requests.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data7.organization_plan !== undefined){
let data49 = data7.organization_plan;
if(typeof data49 !== "string"){
const err90 = {instancePath:instancePath+"/permissions/organization_plan",schemaPath:"#/$defs/app-permissions/properties/organization_plan/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(!(data49 === "read")){
const err91 = {instancePath:instancePath+"/permissions/organization_plan",schemaPath:"#/$defs/app-permissions/properties/organization_plan/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_plan.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data7.organization_projects !== undefined){
let data50 = data7.organization_projects;
if(typeof data50 !== "string"){
const err92 = {instancePath:instancePath+"/permissions/organization_projects",schemaPath:"#/$defs/app-permissions/properties/organization_projects/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(!(((data50 === "read") || (data50 === "write")) || (data50 === "admin"))){
const err93 = {instancePath:instancePath+"/permissions/organization_projects",schemaPath:"#/$defs/app-permissions/properties/organization_projects/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_projects.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data7.organization_packages !== undefined){
let data51 = data7.organization_packages;
if(typeof data51 !== "string"){
const err94 = {instancePath:instancePath+"/permissions/organization_packages",schemaPath:"#/$defs/app-permissions/properties/organization_packages/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!((data51 === "read") || (data51 === "write"))){
const err95 = {instancePath:instancePath+"/permissions/organization_packages",schemaPath:"#/$defs/app-permissions/properties/organization_packages/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_packages.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data7.organization_secrets !== undefined){
let data52 = data7.organization_secrets;
if(typeof data52 !== "string"){
const err96 = {instancePath:instancePath+"/permissions/organization_secrets",schemaPath:"#/$defs/app-permissions/properties/organization_secrets/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(!((data52 === "read") || (data52 === "write"))){
const err97 = {instancePath:instancePath+"/permissions/organization_secrets",schemaPath:"#/$defs/app-permissions/properties/organization_secrets/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_secrets.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data7.organization_self_hosted_runners !== undefined){
let data53 = data7.organization_self_hosted_runners;
if(typeof data53 !== "string"){
const err98 = {instancePath:instancePath+"/permissions/organization_self_hosted_runners",schemaPath:"#/$defs/app-permissions/properties/organization_self_hosted_runners/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!((data53 === "read") || (data53 === "write"))){
const err99 = {instancePath:instancePath+"/permissions/organization_self_hosted_runners",schemaPath:"#/$defs/app-permissions/properties/organization_self_hosted_runners/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_self_hosted_runners.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data7.organization_user_blocking !== undefined){
let data54 = data7.organization_user_blocking;
if(typeof data54 !== "string"){
const err100 = {instancePath:instancePath+"/permissions/organization_user_blocking",schemaPath:"#/$defs/app-permissions/properties/organization_user_blocking/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!((data54 === "read") || (data54 === "write"))){
const err101 = {instancePath:instancePath+"/permissions/organization_user_blocking",schemaPath:"#/$defs/app-permissions/properties/organization_user_blocking/enum",keyword:"enum",params:{allowedValues: schema38.properties.organization_user_blocking.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data7.email_addresses !== undefined){
let data55 = data7.email_addresses;
if(typeof data55 !== "string"){
const err102 = {instancePath:instancePath+"/permissions/email_addresses",schemaPath:"#/$defs/app-permissions/properties/email_addresses/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(!((data55 === "read") || (data55 === "write"))){
const err103 = {instancePath:instancePath+"/permissions/email_addresses",schemaPath:"#/$defs/app-permissions/properties/email_addresses/enum",keyword:"enum",params:{allowedValues: schema38.properties.email_addresses.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data7.followers !== undefined){
let data56 = data7.followers;
if(typeof data56 !== "string"){
const err104 = {instancePath:instancePath+"/permissions/followers",schemaPath:"#/$defs/app-permissions/properties/followers/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(!((data56 === "read") || (data56 === "write"))){
const err105 = {instancePath:instancePath+"/permissions/followers",schemaPath:"#/$defs/app-permissions/properties/followers/enum",keyword:"enum",params:{allowedValues: schema38.properties.followers.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data7.git_ssh_keys !== undefined){
let data57 = data7.git_ssh_keys;
if(typeof data57 !== "string"){
const err106 = {instancePath:instancePath+"/permissions/git_ssh_keys",schemaPath:"#/$defs/app-permissions/properties/git_ssh_keys/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(!((data57 === "read") || (data57 === "write"))){
const err107 = {instancePath:instancePath+"/permissions/git_ssh_keys",schemaPath:"#/$defs/app-permissions/properties/git_ssh_keys/enum",keyword:"enum",params:{allowedValues: schema38.properties.git_ssh_keys.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data7.gpg_keys !== undefined){
let data58 = data7.gpg_keys;
if(typeof data58 !== "string"){
const err108 = {instancePath:instancePath+"/permissions/gpg_keys",schemaPath:"#/$defs/app-permissions/properties/gpg_keys/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(!((data58 === "read") || (data58 === "write"))){
const err109 = {instancePath:instancePath+"/permissions/gpg_keys",schemaPath:"#/$defs/app-permissions/properties/gpg_keys/enum",keyword:"enum",params:{allowedValues: schema38.properties.gpg_keys.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data7.interaction_limits !== undefined){
let data59 = data7.interaction_limits;
if(typeof data59 !== "string"){
const err110 = {instancePath:instancePath+"/permissions/interaction_limits",schemaPath:"#/$defs/app-permissions/properties/interaction_limits/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(!((data59 === "read") || (data59 === "write"))){
const err111 = {instancePath:instancePath+"/permissions/interaction_limits",schemaPath:"#/$defs/app-permissions/properties/interaction_limits/enum",keyword:"enum",params:{allowedValues: schema38.properties.interaction_limits.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data7.profile !== undefined){
let data60 = data7.profile;
if(typeof data60 !== "string"){
const err112 = {instancePath:instancePath+"/permissions/profile",schemaPath:"#/$defs/app-permissions/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(!(data60 === "write")){
const err113 = {instancePath:instancePath+"/permissions/profile",schemaPath:"#/$defs/app-permissions/properties/profile/enum",keyword:"enum",params:{allowedValues: schema38.properties.profile.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data7.starring !== undefined){
let data61 = data7.starring;
if(typeof data61 !== "string"){
const err114 = {instancePath:instancePath+"/permissions/starring",schemaPath:"#/$defs/app-permissions/properties/starring/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(!((data61 === "read") || (data61 === "write"))){
const err115 = {instancePath:instancePath+"/permissions/starring",schemaPath:"#/$defs/app-permissions/properties/starring/enum",keyword:"enum",params:{allowedValues: schema38.properties.starring.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data7.enterprise_custom_properties_for_organizations !== undefined){
let data62 = data7.enterprise_custom_properties_for_organizations;
if(typeof data62 !== "string"){
const err116 = {instancePath:instancePath+"/permissions/enterprise_custom_properties_for_organizations",schemaPath:"#/$defs/app-permissions/properties/enterprise_custom_properties_for_organizations/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(!(((data62 === "read") || (data62 === "write")) || (data62 === "admin"))){
const err117 = {instancePath:instancePath+"/permissions/enterprise_custom_properties_for_organizations",schemaPath:"#/$defs/app-permissions/properties/enterprise_custom_properties_for_organizations/enum",keyword:"enum",params:{allowedValues: schema38.properties.enterprise_custom_properties_for_organizations.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/permissions",schemaPath:"#/$defs/app-permissions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":{"access_token":true,"target":true,"target_id":true,"repositories":true,"repository_ids":true,"permissions":true},"dynamicProps":false,"dynamicItems":false};

export const checksCreate: Validate = validate28;
const schema45 = {"type":"object","properties":{"name":{"type":"string"},"head_sha":{"type":"string"},"details_url":{"type":"string"},"external_id":{"type":"string"},"status":{"type":"string","enum":["queued","in_progress","completed"]},"started_at":{"type":"string","format":"date-time"},"conclusion":{"type":"string","enum":["action_required","cancelled","failure","neutral","success","skipped","stale","timed_out"]},"completed_at":{"type":"string","format":"date-time"},"output":{"type":"object","properties":{"title":{"type":"string"},"summary":{"type":"string","maxLength":65535},"text":{"type":"string","maxLength":65535},"annotations":{"type":"array","maxItems":50,"items":{"type":"object","properties":{"path":{"type":"string"},"start_line":{"type":"integer"},"end_line":{"type":"integer"},"start_column":{"type":"integer"},"end_column":{"type":"integer"},"annotation_level":{"type":"string","enum":["notice","warning","failure"]},"message":{"type":"string"},"title":{"type":"string"},"raw_details":{"type":"string"}},"required":["path","start_line","end_line","annotation_level","message"]}},"images":{"type":"array","items":{"type":"object","properties":{"alt":{"type":"string"},"image_url":{"type":"string"},"caption":{"type":"string"}},"required":["alt","image_url"]}}},"required":["title","summary"]},"actions":{"type":"array","maxItems":3,"items":{"type":"object","properties":{"label":{"type":"string","maxLength":20},"description":{"type":"string","maxLength":40},"identifier":{"type":"string","maxLength":20}},"required":["label","description","identifier"]}}},"required":["name","head_sha"]};
const func1 = helper0.default;

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.head_sha === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "head_sha"},message:"must have required property '"+"head_sha"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.head_sha !== undefined){
if(typeof data.head_sha !== "string"){
const err3 = {instancePath:instancePath+"/head_sha",schemaPath:"#/properties/head_sha/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.details_url !== undefined){
if(typeof data.details_url !== "string"){
const err4 = {instancePath:instancePath+"/details_url",schemaPath:"#/properties/details_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.external_id !== undefined){
if(typeof data.external_id !== "string"){
const err5 = {instancePath:instancePath+"/external_id",schemaPath:"#/properties/external_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data4 === "queued") || (data4 === "in_progress")) || (data4 === "completed"))){
const err7 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema45.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.started_at !== undefined){
if(!(typeof data.started_at === "string")){
const err8 = {instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.conclusion !== undefined){
let data6 = data.conclusion;
if(typeof data6 !== "string"){
const err9 = {instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((((((((data6 === "action_required") || (data6 === "cancelled")) || (data6 === "failure")) || (data6 === "neutral")) || (data6 === "success")) || (data6 === "skipped")) || (data6 === "stale")) || (data6 === "timed_out"))){
const err10 = {instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/enum",keyword:"enum",params:{allowedValues: schema45.properties.conclusion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.completed_at !== undefined){
if(!(typeof data.completed_at === "string")){
const err11 = {instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.output !== undefined){
let data8 = data.output;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.title === undefined){
const err12 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data8.summary === undefined){
const err13 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data8.title !== undefined){
if(typeof data8.title !== "string"){
const err14 = {instancePath:instancePath+"/output/title",schemaPath:"#/properties/output/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data8.summary !== undefined){
let data10 = data8.summary;
if(typeof data10 === "string"){
if(func1(data10) > 65535){
const err15 = {instancePath:instancePath+"/output/summary",schemaPath:"#/properties/output/properties/summary/maxLength",keyword:"maxLength",params:{limit: 65535},message:"must NOT have more than 65535 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/output/summary",schemaPath:"#/properties/output/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data8.text !== undefined){
let data11 = data8.text;
if(typeof data11 === "string"){
if(func1(data11) > 65535){
const err17 = {instancePath:instancePath+"/output/text",schemaPath:"#/properties/output/properties/text/maxLength",keyword:"maxLength",params:{limit: 65535},message:"must NOT have more than 65535 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/output/text",schemaPath:"#/properties/output/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.annotations !== undefined){
let data12 = data8.annotations;
if(Array.isArray(data12)){
if(data12.length > 50){
const err19 = {instancePath:instancePath+"/output/annotations",schemaPath:"#/properties/output/properties/annotations/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.path === undefined){
const err20 = {instancePath:instancePath+"/output/annotations/" + i0,schemaPath:"#/properties/output/properties/annotations/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data13.start_line === undefined){
const err21 = {instancePath:instancePath+"/output/annotations/" + i0,schemaPath:"#/properties/output/properties/annotations/items/required",keyword:"required",params:{missingProperty: "start_line"},message:"must have required property '"+"start_line"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data13.end_line === undefined){
const err22 = {instancePath:instancePath+"/output/annotations/" + i0,schemaPath:"#/properties/output/properties/annotations/items/required",keyword:"required",params:{missingProperty: "end_line"},message:"must have required property '"+"end_line"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data13.annotation_level === undefined){
const err23 = {instancePath:instancePath+"/output/annotations/" + i0,schemaPath:"#/properties/output/properties/annotations/items/required",keyword:"required",params:{missingProperty: "annotation_level"},message:"must have required property '"+"annotation_level"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data13.message === undefined){
const err24 = {instancePath:instancePath+"/output/annotations/" + i0,schemaPath:"#/properties/output/properties/annotations/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data13.path !== undefined){
if(typeof data13.path !== "string"){
const err25 = {instancePath:instancePath+"/output/annotations/" + i0+"/path",schemaPath:"#/properties/output/properties/annotations/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data13.start_line !== undefined){
let data15 = data13.start_line;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err26 = {instancePath:instancePath+"/output/annotations/" + i0+"/start_line",schemaPath:"#/properties/output/properties/annotations/items/properties/start_line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data13.end_line !== undefined){
let data16 = data13.end_line;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err27 = {instancePath:instancePath+"/output/annotations/" + i0+"/end_line",schemaPath:"#/properties/output/properties/annotations/items/properties/end_line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data13.start_column !== undefined){
let data17 = data13.start_column;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
const err28 = {instancePath:instancePath+"/output/annotations/" + i0+"/start_column",schemaPath:"#/properties/output/properties/annotations/items/properties/start_column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data13.end_column !== undefined){
let data18 = data13.end_column;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
const err29 = {instancePath:instancePath+"/output/annotations/" + i0+"/end_column",schemaPath:"#/properties/output/properties/annotations/items/properties/end_column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data13.annotation_level !== undefined){
let data19 = data13.annotation_level;
if(typeof data19 !== "string"){
const err30 = {instancePath:instancePath+"/output/annotations/" + i0+"/annotation_level",schemaPath:"#/properties/output/properties/annotations/items/properties/annotation_level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!(((data19 === "notice") || (data19 === "warning")) || (data19 === "failure"))){
const err31 = {instancePath:instancePath+"/output/annotations/" + i0+"/annotation_level",schemaPath:"#/properties/output/properties/annotations/items/properties/annotation_level/enum",keyword:"enum",params:{allowedValues: schema45.properties.output.properties.annotations.items.properties.annotation_level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data13.message !== undefined){
if(typeof data13.message !== "string"){
const err32 = {instancePath:instancePath+"/output/annotations/" + i0+"/message",schemaPath:"#/properties/output/properties/annotations/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.title !== undefined){
if(typeof data13.title !== "string"){
const err33 = {instancePath:instancePath+"/output/annotations/" + i0+"/title",schemaPath:"#/properties/output/properties/annotations/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data13.raw_details !== undefined){
if(typeof data13.raw_details !== "string"){
const err34 = {instancePath:instancePath+"/output/annotations/" + i0+"/raw_details",schemaPath:"#/properties/output/properties/annotations/items/properties/raw_details/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/output/annotations/" + i0,schemaPath:"#/properties/output/properties/annotations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/output/annotations",schemaPath:"#/properties/output/properties/annotations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data8.images !== undefined){
let data23 = data8.images;
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.alt === undefined){
const err37 = {instancePath:instancePath+"/output/images/" + i1,schemaPath:"#/properties/output/properties/images/items/required",keyword:"required",params:{missingProperty: "alt"},message:"must have required property '"+"alt"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data24.image_url === undefined){
const err38 = {instancePath:instancePath+"/output/images/" + i1,schemaPath:"#/properties/output/properties/images/items/required",keyword:"required",params:{missingProperty: "image_url"},message:"must have required property '"+"image_url"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data24.alt !== undefined){
if(typeof data24.alt !== "string"){
const err39 = {instancePath:instancePath+"/output/images/" + i1+"/alt",schemaPath:"#/properties/output/properties/images/items/properties/alt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data24.image_url !== undefined){
if(typeof data24.image_url !== "string"){
const err40 = {instancePath:instancePath+"/output/images/" + i1+"/image_url",schemaPath:"#/properties/output/properties/images/items/properties/image_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data24.caption !== undefined){
if(typeof data24.caption !== "string"){
const err41 = {instancePath:instancePath+"/output/images/" + i1+"/caption",schemaPath:"#/properties/output/properties/images/items/properties/caption/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/output/images/" + i1,schemaPath:"#/properties/output/properties/images/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/output/images",schemaPath:"#/properties/output/properties/images/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.actions !== undefined){
let data28 = data.actions;
if(Array.isArray(data28)){
if(data28.length > 3){
const err45 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
let data29 = data28[i2];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.label === undefined){
const err46 = {instancePath:instancePath+"/actions/" + i2,schemaPath:"#/properties/actions/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data29.description === undefined){
const err47 = {instancePath:instancePath+"/actions/" + i2,schemaPath:"#/properties/actions/items/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data29.identifier === undefined){
const err48 = {instancePath:instancePath+"/actions/" + i2,schemaPath:"#/properties/actions/items/required",keyword:"required",params:{missingProperty: "identifier"},message:"must have required property '"+"identifier"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data29.label !== undefined){
let data30 = data29.label;
if(typeof data30 === "string"){
if(func1(data30) > 20){
const err49 = {instancePath:instancePath+"/actions/" + i2+"/label",schemaPath:"#/properties/actions/items/properties/label/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/actions/" + i2+"/label",schemaPath:"#/properties/actions/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data29.description !== undefined){
let data31 = data29.description;
if(typeof data31 === "string"){
if(func1(data31) > 40){
const err51 = {instancePath:instancePath+"/actions/" + i2+"/description",schemaPath:"#/properties/actions/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/actions/" + i2+"/description",schemaPath:"#/properties/actions/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data29.identifier !== undefined){
let data32 = data29.identifier;
if(typeof data32 === "string"){
if(func1(data32) > 20){
const err53 = {instancePath:instancePath+"/actions/" + i2+"/identifier",schemaPath:"#/properties/actions/items/properties/identifier/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/actions/" + i2+"/identifier",schemaPath:"#/properties/actions/items/properties/identifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/actions/" + i2,schemaPath:"#/properties/actions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":{"name":true,"head_sha":true,"details_url":true,"external_id":true,"status":true,"started_at":true,"conclusion":true,"completed_at":true,"output":true,"actions":true},"dynamicProps":false,"dynamicItems":false};

export const checksUpdate: Validate = validate29;
const schema46 = {"type":"object","properties":{"name":{"type":"string"},"details_url":{"type":"string"},"external_id":{"type":"string"},"started_at":{"type":"string","format":"date-time"},"status":{"type":"string","enum":["queued","in_progress","completed","waiting","requested","pending"]},"conclusion":{"type":"string","enum":["action_required","cancelled","failure","neutral","success","skipped","stale","timed_out"]},"completed_at":{"type":"string","format":"date-time"},"output":{"type":"object","properties":{"title":{"type":"string"},"summary":{"type":"string","maxLength":65535},"text":{"type":"string","maxLength":65535},"annotations":{"type":"array","maxItems":50,"items":{"type":"object","properties":{"path":{"type":"string"},"start_line":{"type":"integer"},"end_line":{"type":"integer"},"start_column":{"type":"integer"},"end_column":{"type":"integer"},"annotation_level":{"type":"string","enum":["notice","warning","failure"]},"message":{"type":"string"},"title":{"type":"string"},"raw_details":{"type":"string"}},"required":["path","start_line","end_line","annotation_level","message"]}},"images":{"type":"array","items":{"type":"object","properties":{"alt":{"type":"string"},"image_url":{"type":"string"},"caption":{"type":"string"}},"required":["alt","image_url"]}}},"required":["summary"]},"actions":{"type":"array","maxItems":3,"items":{"type":"object","properties":{"label":{"type":"string","maxLength":20},"description":{"type":"string","maxLength":40},"identifier":{"type":"string","maxLength":20}},"required":["label","description","identifier"]}}},"anyOf":[{"properties":{"status":{"enum":["completed"]}},"required":["conclusion"],"additionalProperties":true},{"properties":{"status":{"enum":["queued","in_progress"]}},"additionalProperties":true}]};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.conclusion === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "conclusion"},message:"must have required property '"+"conclusion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status !== undefined){
if(!(data.status === "completed")){
const err1 = {instancePath:instancePath+"/status",schemaPath:"#/anyOf/0/properties/status/enum",keyword:"enum",params:{allowedValues: schema46.anyOf[0].properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
let data1 = data.status;
if(!((data1 === "queued") || (data1 === "in_progress"))){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/anyOf/1/properties/status/enum",keyword:"enum",params:{allowedValues: schema46.anyOf[1].properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = true;
}
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
props0 = props0 || {};
props0.name = true;
props0.details_url = true;
props0.external_id = true;
props0.started_at = true;
props0.status = true;
props0.conclusion = true;
props0.completed_at = true;
props0.output = true;
props0.actions = true;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.details_url !== undefined){
if(typeof data.details_url !== "string"){
const err5 = {instancePath:instancePath+"/details_url",schemaPath:"#/properties/details_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.external_id !== undefined){
if(typeof data.external_id !== "string"){
const err6 = {instancePath:instancePath+"/external_id",schemaPath:"#/properties/external_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.started_at !== undefined){
if(!(typeof data.started_at === "string")){
const err7 = {instancePath:instancePath+"/started_at",schemaPath:"#/properties/started_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(typeof data6 !== "string"){
const err8 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((((data6 === "queued") || (data6 === "in_progress")) || (data6 === "completed")) || (data6 === "waiting")) || (data6 === "requested")) || (data6 === "pending"))){
const err9 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema46.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.conclusion !== undefined){
let data7 = data.conclusion;
if(typeof data7 !== "string"){
const err10 = {instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((((((((data7 === "action_required") || (data7 === "cancelled")) || (data7 === "failure")) || (data7 === "neutral")) || (data7 === "success")) || (data7 === "skipped")) || (data7 === "stale")) || (data7 === "timed_out"))){
const err11 = {instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/enum",keyword:"enum",params:{allowedValues: schema46.properties.conclusion.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.completed_at !== undefined){
if(!(typeof data.completed_at === "string")){
const err12 = {instancePath:instancePath+"/completed_at",schemaPath:"#/properties/completed_at/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.output !== undefined){
let data9 = data.output;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.summary === undefined){
const err13 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data9.title !== undefined){
if(typeof data9.title !== "string"){
const err14 = {instancePath:instancePath+"/output/title",schemaPath:"#/properties/output/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data9.summary !== undefined){
let data11 = data9.summary;
if(typeof data11 === "string"){
if(func1(data11) > 65535){
const err15 = {instancePath:instancePath+"/output/summary",schemaPath:"#/properties/output/properties/summary/maxLength",keyword:"maxLength",params:{limit: 65535},message:"must NOT have more than 65535 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/output/summary",schemaPath:"#/properties/output/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data9.text !== undefined){
let data12 = data9.text;
if(typeof data12 === "string"){
if(func1(data12) > 65535){
const err17 = {instancePath:instancePath+"/output/text",schemaPath:"#/properties/output/properties/text/maxLength",keyword:"maxLength",params:{limit: 65535},message:"must NOT have more than 65535 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/output/text",schemaPath:"#/properties/output/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9.annotations !== undefined){
let data13 = data9.annotations;
if(Array.isArray(data13)){
if(data13.length > 50){
const err19 = {instancePath:instancePath+"/output/annotations",schemaPath:"#/properties/output/properties/annotations/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.path === undefined){
const err20 = {instancePath:instancePath+"/output/annotations/" + i0,schemaPath:"#/properties/output/properties/annotations/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data14.start_line === undefined){
const err21 = {instancePath:instancePath+"/output/annotations/" + i0,schemaPath:"#/properties/output/properties/annotations/items/required",keyword:"required",params:{missingProperty: "start_line"},message:"must have required property '"+"start_line"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data14.end_line === undefined){
const err22 = {instancePath:instancePath+"/output/annotations/" + i0,schemaPath:"#/properties/output/properties/annotations/items/required",keyword:"required",params:{missingProperty: "end_line"},message:"must have required property '"+"end_line"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data14.annotation_level === undefined){
const err23 = {instancePath:instancePath+"/output/annotations/" + i0,schemaPath:"#/properties/output/properties/annotations/items/required",keyword:"required",params:{missingProperty: "annotation_level"},message:"must have required property '"+"annotation_level"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data14.message === undefined){
const err24 = {instancePath:instancePath+"/output/annotations/" + i0,schemaPath:"#/properties/output/properties/annotations/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data14.path !== undefined){
if(typeof data14.path !== "string"){
const err25 = {instancePath:instancePath+"/output/annotations/" + i0+"/path",schemaPath:"#/properties/output/properties/annotations/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data14.start_line !== undefined){
let data16 = data14.start_line;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err26 = {instancePath:instancePath+"/output/annotations/" + i0+"/start_line",schemaPath:"#/properties/output/properties/annotations/items/properties/start_line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data14.end_line !== undefined){
let data17 = data14.end_line;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
const err27 = {instancePath:instancePath+"/output/annotations/" + i0+"/end_line",schemaPath:"#/properties/output/properties/annotations/items/properties/end_line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data14.start_column !== undefined){
let data18 = data14.start_column;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
const err28 = {instancePath:instancePath+"/output/annotations/" + i0+"/start_column",schemaPath:"#/properties/output/properties/annotations/items/properties/start_column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data14.end_column !== undefined){
let data19 = data14.end_column;
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
const err29 = {instancePath:instancePath+"/output/annotations/" + i0+"/end_column",schemaPath:"#/properties/output/properties/annotations/items/properties/end_column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data14.annotation_level !== undefined){
let data20 = data14.annotation_level;
if(typeof data20 !== "string"){
const err30 = {instancePath:instancePath+"/output/annotations/" + i0+"/annotation_level",schemaPath:"#/properties/output/properties/annotations/items/properties/annotation_level/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!(((data20 === "notice") || (data20 === "warning")) || (data20 === "failure"))){
const err31 = {instancePath:instancePath+"/output/annotations/" + i0+"/annotation_level",schemaPath:"#/properties/output/properties/annotations/items/properties/annotation_level/enum",keyword:"enum",params:{allowedValues: schema46.properties.output.properties.annotations.items.properties.annotation_level.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data14.message !== undefined){
if(typeof data14.message !== "string"){
const err32 = {instancePath:instancePath+"/output/annotations/" + i0+"/message",schemaPath:"#/properties/output/properties/annotations/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data14.title !== undefined){
if(typeof data14.title !== "string"){
const err33 = {instancePath:instancePath+"/output/annotations/" + i0+"/title",schemaPath:"#/properties/output/properties/annotations/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data14.raw_details !== undefined){
if(typeof data14.raw_details !== "string"){
const err34 = {instancePath:instancePath+"/output/annotations/" + i0+"/raw_details",schemaPath:"#/properties/output/properties/annotations/items/properties/raw_details/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/output/annotations/" + i0,schemaPath:"#/properties/output/properties/annotations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/output/annotations",schemaPath:"#/properties/output/properties/annotations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data9.images !== undefined){
let data24 = data9.images;
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
let data25 = data24[i1];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.alt === undefined){
const err37 = {instancePath:instancePath+"/output/images/" + i1,schemaPath:"#/properties/output/properties/images/items/required",keyword:"required",params:{missingProperty: "alt"},message:"must have required property '"+"alt"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data25.image_url === undefined){
const err38 = {instancePath:instancePath+"/output/images/" + i1,schemaPath:"#/properties/output/properties/images/items/required",keyword:"required",params:{missingProperty: "image_url"},message:"must have required property '"+"image_url"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data25.alt !== undefined){
if(typeof data25.alt !== "string"){
const err39 = {instancePath:instancePath+"/output/images/" + i1+"/alt",schemaPath:"#/properties/output/properties/images/items/properties/alt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data25.image_url !== undefined){
if(typeof data25.image_url !== "string"){
const err40 = {instancePath:instancePath+"/output/images/" + i1+"/image_url",schemaPath:"#/properties/output/properties/images/items/properties/image_url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data25.caption !== undefined){
if(typeof data25.caption !== "string"){
const err41 = {instancePath:instancePath+"/output/images/" + i1+"/caption",schemaPath:"#/properties/output/properties/images/items/properties/caption/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/output/images/" + i1,schemaPath:"#/properties/output/properties/images/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/output/images",schemaPath:"#/properties/output/properties/images/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.actions !== undefined){
let data29 = data.actions;
if(Array.isArray(data29)){
if(data29.length > 3){
const err45 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/maxItems",keyword:"maxItems",params:{limit: 3},message:"must NOT have more than 3 items"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
let data30 = data29[i2];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.label === undefined){
const err46 = {instancePath:instancePath+"/actions/" + i2,schemaPath:"#/properties/actions/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data30.description === undefined){
const err47 = {instancePath:instancePath+"/actions/" + i2,schemaPath:"#/properties/actions/items/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data30.identifier === undefined){
const err48 = {instancePath:instancePath+"/actions/" + i2,schemaPath:"#/properties/actions/items/required",keyword:"required",params:{missingProperty: "identifier"},message:"must have required property '"+"identifier"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data30.label !== undefined){
let data31 = data30.label;
if(typeof data31 === "string"){
if(func1(data31) > 20){
const err49 = {instancePath:instancePath+"/actions/" + i2+"/label",schemaPath:"#/properties/actions/items/properties/label/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/actions/" + i2+"/label",schemaPath:"#/properties/actions/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data30.description !== undefined){
let data32 = data30.description;
if(typeof data32 === "string"){
if(func1(data32) > 40){
const err51 = {instancePath:instancePath+"/actions/" + i2+"/description",schemaPath:"#/properties/actions/items/properties/description/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/actions/" + i2+"/description",schemaPath:"#/properties/actions/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data30.identifier !== undefined){
let data33 = data30.identifier;
if(typeof data33 === "string"){
if(func1(data33) > 20){
const err53 = {instancePath:instancePath+"/actions/" + i2+"/identifier",schemaPath:"#/properties/actions/items/properties/identifier/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/actions/" + i2+"/identifier",schemaPath:"#/properties/actions/items/properties/identifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/actions/" + i2,schemaPath:"#/properties/actions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
validate29.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate29.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const checksCreateSuite: Validate = validate30;
const schema47 = {"type":"object","properties":{"head_sha":{"type":"string"}},"required":["head_sha"]};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.head_sha === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "head_sha"},message:"must have required property '"+"head_sha"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.head_sha !== undefined){
if(typeof data.head_sha !== "string"){
const err1 = {instancePath:instancePath+"/head_sha",schemaPath:"#/properties/head_sha/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":{"head_sha":true},"dynamicProps":false,"dynamicItems":false};

export const checksSetSuitesPreferences: Validate = validate31;
const schema48 = {"type":"object","properties":{"auto_trigger_checks":{"type":"array","items":{"type":"object","properties":{"app_id":{"type":"integer"},"setting":{"type":"boolean"}},"required":["app_id","setting"]}}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.auto_trigger_checks !== undefined){
let data0 = data.auto_trigger_checks;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.app_id === undefined){
const err0 = {instancePath:instancePath+"/auto_trigger_checks/" + i0,schemaPath:"#/properties/auto_trigger_checks/items/required",keyword:"required",params:{missingProperty: "app_id"},message:"must have required property '"+"app_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data1.setting === undefined){
const err1 = {instancePath:instancePath+"/auto_trigger_checks/" + i0,schemaPath:"#/properties/auto_trigger_checks/items/required",keyword:"required",params:{missingProperty: "setting"},message:"must have required property '"+"setting"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.app_id !== undefined){
let data2 = data1.app_id;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err2 = {instancePath:instancePath+"/auto_trigger_checks/" + i0+"/app_id",schemaPath:"#/properties/auto_trigger_checks/items/properties/app_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.setting !== undefined){
if(typeof data1.setting !== "boolean"){
const err3 = {instancePath:instancePath+"/auto_trigger_checks/" + i0+"/setting",schemaPath:"#/properties/auto_trigger_checks/items/properties/setting/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/auto_trigger_checks/" + i0,schemaPath:"#/properties/auto_trigger_checks/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/auto_trigger_checks",schemaPath:"#/properties/auto_trigger_checks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"auto_trigger_checks":true},"dynamicProps":false,"dynamicItems":false};

export const issuesCreateComment: Validate = validate32;
const schema49 = {"type":"object","properties":{"body":{"type":"string"}},"required":["body"]};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate32.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.body !== undefined){
if(typeof data.body !== "string"){
const err1 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
validate32.evaluated = {"props":{"body":true},"dynamicProps":false,"dynamicItems":false};

export const pullsCreate: Validate = validate33;
const schema50 = {"type":"object","properties":{"title":{"type":"string"},"head":{"type":"string"},"head_repo":{"type":"string","format":"repo.nwo"},"base":{"type":"string"},"body":{"type":"string"},"maintainer_can_modify":{"type":"boolean"},"draft":{"type":"boolean"},"issue":{"type":"integer","format":"int64"}},"required":["head","base"]};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.head === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "head"},message:"must have required property '"+"head"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.base === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "base"},message:"must have required property '"+"base"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.head !== undefined){
if(typeof data.head !== "string"){
const err3 = {instancePath:instancePath+"/head",schemaPath:"#/properties/head/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.head_repo !== undefined){
if(!(typeof data.head_repo === "string")){
const err4 = {instancePath:instancePath+"/head_repo",schemaPath:"#/properties/head_repo/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.base !== undefined){
if(typeof data.base !== "string"){
const err5 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.body !== undefined){
if(typeof data.body !== "string"){
const err6 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.maintainer_can_modify !== undefined){
if(typeof data.maintainer_can_modify !== "boolean"){
const err7 = {instancePath:instancePath+"/maintainer_can_modify",schemaPath:"#/properties/maintainer_can_modify/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.draft !== undefined){
if(typeof data.draft !== "boolean"){
const err8 = {instancePath:instancePath+"/draft",schemaPath:"#/properties/draft/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.issue !== undefined){
let data7 = data.issue;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err9 = {instancePath:instancePath+"/issue",schemaPath:"#/properties/issue/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":{"title":true,"head":true,"head_repo":true,"base":true,"body":true,"maintainer_can_modify":true,"draft":true,"issue":true},"dynamicProps":false,"dynamicItems":false};

export const pullsUpdate: Validate = validate34;
const schema51 = {"type":"object","properties":{"title":{"type":"string"},"body":{"type":"string"},"state":{"type":"string","enum":["open","closed"]},"base":{"type":"string"},"maintainer_can_modify":{"type":"boolean"}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err0 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.body !== undefined){
if(typeof data.body !== "string"){
const err1 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.state !== undefined){
let data2 = data.state;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data2 === "open") || (data2 === "closed"))){
const err3 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema51.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.base !== undefined){
if(typeof data.base !== "string"){
const err4 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.maintainer_can_modify !== undefined){
if(typeof data.maintainer_can_modify !== "boolean"){
const err5 = {instancePath:instancePath+"/maintainer_can_modify",schemaPath:"#/properties/maintainer_can_modify/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":{"title":true,"body":true,"state":true,"base":true,"maintainer_can_modify":true},"dynamicProps":false,"dynamicItems":false};

export const reposCreateCommitStatus: Validate = validate35;
const schema52 = {"type":"object","properties":{"state":{"type":"string","enum":["error","failure","pending","success"]},"target_url":{"type":["string","null"]},"description":{"type":["string","null"]},"context":{"type":"string"}},"required":["state"]};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.state !== undefined){
let data0 = data.state;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((data0 === "error") || (data0 === "failure")) || (data0 === "pending")) || (data0 === "success"))){
const err2 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema52.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.target_url !== undefined){
let data1 = data.target_url;
if((typeof data1 !== "string") && (data1 !== null)){
const err3 = {instancePath:instancePath+"/target_url",schemaPath:"#/properties/target_url/type",keyword:"type",params:{type: schema52.properties.target_url.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: schema52.properties.description.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.context !== undefined){
if(typeof data.context !== "string"){
const err5 = {instancePath:instancePath+"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"state":true,"target_url":true,"description":true,"context":true},"dynamicProps":false,"dynamicItems":false};

export const gitCreateRef: Validate = validate36;
const schema53 = {"type":"object","properties":{"ref":{"type":"string"},"sha":{"type":"string"}},"required":["ref","sha"]};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ref === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ref"},message:"must have required property '"+"ref"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sha === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha"},message:"must have required property '"+"sha"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ref !== undefined){
if(typeof data.ref !== "string"){
const err2 = {instancePath:instancePath+"/ref",schemaPath:"#/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.sha !== undefined){
if(typeof data.sha !== "string"){
const err3 = {instancePath:instancePath+"/sha",schemaPath:"#/properties/sha/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":{"ref":true,"sha":true},"dynamicProps":false,"dynamicItems":false};

export const gitUpdateRef: Validate = validate37;
const schema54 = {"type":"object","properties":{"sha":{"type":"string"},"force":{"type":"boolean"}},"required":["sha"]};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sha === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sha"},message:"must have required property '"+"sha"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sha !== undefined){
if(typeof data.sha !== "string"){
const err1 = {instancePath:instancePath+"/sha",schemaPath:"#/properties/sha/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.force !== undefined){
if(typeof data.force !== "boolean"){
const err2 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":{"sha":true,"force":true},"dynamicProps":false,"dynamicItems":false};

